package org.mc2cm.pipeline.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.MatrixTag;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.template.Filling;
import org.mc2cm.pipeline.template.Prefill;
import org.mc2cm.pipeline.template.TemplateWriter;

/** What one workbook of the sample holds. */
record CityFile(SampleCity city, Quarter quarter, Sending sending) {

    /** Of a hundred workbooks, how many carry a slip. */
    private static final double SLIPS = 0.3;

    String submittedOn() {
        return quarter.lastDay().plusDays(sending.days()).toString();
    }

    /** Below the inbox. */
    String path() {
        String again = sending.kind() == Sending.Kind.REVISION ? "_v2" : "";
        return quarter + "/" + city.place().id() + "_" + quarter + again + ".xlsx";
    }

    Filling filling(Catalogue catalogue, TemplateWriter template) {
        Dice dice = Dice.of(city.seed(), city.place().id(), quarter, sending.kind());
        List<Filling.Row> rows = reported(catalogue);
        String extraColumn = "";
        if (sending.kind() == Sending.Kind.PLAIN && dice.uniform() < SLIPS) {
            Slip slip = Slip.values()[dice.below(city.matrices() ? Slip.UNKNOWN_SEX.ordinal() : Slip.values().length)];
            rows = slip.into(rows, catalogue, dice);
            extraColumn = slip == Slip.EXTRA_COLUMN ? "checked" : "";
        }
        Map<Prefill.Cell, String> cells = new LinkedHashMap<>();
        List<Filling.Row> longRows = new ArrayList<>();
        for (Filling.Row row : rows) {
            Prefill.Cell cell = cell(catalogue, row);
            if (city.matrices() && template.asks(cell)) {
                cells.put(cell, row.value());
            } else {
                longRows.add(row);
            }
        }
        return new Filling(submission(), longRows, cells, city.matrices(), extraColumn, tables(catalogue), true);
    }

    /** A survey, and a city's projects, come with a plain workbook. */
    private List<Filling.Table> tables(Catalogue catalogue) {
        List<Filling.Table> tables = new ArrayList<>();
        if (sending.kind() == Sending.Kind.PLAIN) {
            if (SurveyStory.asked(city, quarter)) {
                tables.addAll(SurveyStory.tell(city, quarter));
            }
            if (SurveyTableStory.asked(city, quarter)) {
                tables.add(SurveyTableStory.tell(catalogue, city, quarter));
            }
            if (ProjectStory.has(city)) {
                tables.add(ProjectStory.tell(city));
            }
        }
        return tables;
    }

    private static Prefill.Cell cell(Catalogue catalogue, Filling.Row row) {
        DataElement element = catalogue.elements().get(row.element());
        String migstat = element == null ? "" : element.population();
        return new Prefill.Cell(
                new MatrixTag(row.element(), row.age(), migstat, row.dimName(), row.dimCode()), row.sex());
    }

    private List<Filling.Row> reported(Catalogue catalogue) {
        List<Filling.Row> rows = new ArrayList<>();
        int n = 0;
        for (Filling.Row row : Story.tell(catalogue, city, quarter).rows()) {
            DataElement element = catalogue.element(row.element());
            String word = city.reservedWord(row.element());
            boolean left = sending.kind() == Sending.Kind.PARTIAL
                    && !List.of("violence", "housing").contains(element.theme());
            boolean violence =
                    element.id().equals("gbv_cases_registered") && row.sex().equals("F");
            n++;
            if (left) {
                continue;
            }
            if (!word.isEmpty()) {
                rows.add(Slip.with(row, row.sex(), row.element(), word));
            } else if (sending.kind() == Sending.Kind.REFUSED_S1
                    && violence
                    && row.age().equals("_T")) {
                rows.add(Slip.with(row, row.sex(), row.element(), "a dozen"));
            } else if (sending.kind() == Sending.Kind.REFUSED_ROWS && n % 6 == 0) {
                rows.add(Slip.with(row, row.sex(), row.element() + "_2", row.value()));
            } else {
                rows.add(revised(row, element));
            }
        }
        return rows;
    }

    /** A revision corrects the awards: three had been left out. */
    private Filling.Row revised(Filling.Row row, DataElement element) {
        boolean corrected = sending.kind() == Sending.Kind.REVISION
                && element.id().startsWith("ent_support_awards")
                && !row.sex().equals("M");
        return corrected
                ? Slip.with(row, row.sex(), row.element(), Long.toString(Long.parseLong(row.value()) + 3))
                : row;
    }

    private Map<String, String> submission() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("migrant_definition", city.migrantDefinition());
        values.put("submitted_by_role", "Statistics office");
        values.put("submitted_on", submittedOn());
        values.put("notes", "Synthetic sample: every figure is invented.");
        if (sending.kind() == Sending.Kind.REVISION) {
            values.put("is_revision", "Y");
            values.put("revision_reason", "ERROR");
        }
        return values;
    }
}
