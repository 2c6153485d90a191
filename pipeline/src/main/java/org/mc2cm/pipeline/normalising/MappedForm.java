package org.mc2cm.pipeline.normalising;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.Draft;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.SubmissionHeader;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimWorkbook;
import org.mc2cm.pipeline.normalising.Reported.Note;

/** A sheet that others designed, read by its mapping: a draft for each city and year. */
final class MappedForm {

    private final Mapping mapping;
    private final Mapping.Constants constants;
    private final DataElement element;
    private final FindingBook book;

    MappedForm(Catalogue catalogue, Mapping mapping, FindingBook book) {
        this.mapping = mapping;
        this.constants = mapping.constants();
        this.element = catalogue.element(constants.element());
        this.book = book;
    }

    /** By participant and quarter; empty when a heading is missing, the finding says which. */
    List<Draft> read(VerbatimWorkbook workbook) {
        VerbatimSheet sheet = Mappings.sheet(mapping, workbook).orElseThrow();
        MappedHeader header = MappedHeader.find(sheet, mapping).orElseThrow();
        Map<String, Integer> headings = new LinkedHashMap<>();
        List<String> wanted = new ArrayList<>(mapping.filters().keySet());
        wanted.add(mapping.cityHeading());
        if (!mapping.parts().isEmpty()) {
            wanted.add(mapping.parts());
        }
        wanted.forEach(heading -> header.column(heading).ifPresent(column -> headings.put(heading, column)));
        wanted.removeAll(headings.keySet());
        Map<Integer, String> years = header.columns(mapping.values());
        if (!wanted.isEmpty() || years.isEmpty()) {
            String missing = wanted.isEmpty() ? mapping.values().pattern() : String.join(", ", wanted);
            new Reported(book).find(sheet.name(), "", "M04", Severity.REJ_FILE, Note.of("M04.missing", "", missing));
            return List.of();
        }
        return drafts(sheet, rows(sheet, header, headings), years, headings);
    }

    private Map<String, List<VerbatimRow>> rows(
            VerbatimSheet sheet, MappedHeader header, Map<String, Integer> headings) {
        Map<String, String> cities = mapping.cities().entrySet().stream()
                .collect(Collectors.toMap(e -> Fold.fold(e.getKey()), Map.Entry::getValue));
        Map<String, List<VerbatimRow>> byCity = new TreeMap<>();
        for (VerbatimRow row : sheet.rows()) {
            String city = cities.get(Fold.fold(Cells.text(row, headings.get(mapping.cityHeading()))));
            if (row.index() > header.lastRow() && city != null && wanted(row, headings)) {
                byCity.computeIfAbsent(city, c -> new ArrayList<>()).add(row);
            }
        }
        return byCity;
    }

    private boolean wanted(VerbatimRow row, Map<String, Integer> headings) {
        return mapping.filters().entrySet().stream().allMatch(filter -> {
            String text = Fold.fold(Cells.text(row, headings.get(filter.getKey())));
            return filter.getValue().stream().anyMatch(v -> Fold.fold(v).equals(text));
        });
    }

    private List<Draft> drafts(
            VerbatimSheet sheet,
            Map<String, List<VerbatimRow>> byCity,
            Map<Integer, String> years,
            Map<String, Integer> headings) {
        List<Draft> drafts = new ArrayList<>();
        byCity.forEach((city, rows) -> years.forEach((column, year) -> {
            Reported reported = new Reported(book);
            figure(sheet, rows, column, headings, reported);
            drafts.add(reported.draft(header(city, new Quarter(Integer.parseInt(year), mapping.quarter()))));
        }));
        return drafts;
    }

    private SubmissionHeader header(String city, Quarter quarter) {
        return new SubmissionHeader(
                city,
                constants.member(),
                quarter,
                constants.language(),
                constants.numberFormat(),
                constants.migrantDefinition(),
                constants.submittedOn(),
                false,
                "",
                false);
    }

    /** One row is its own figure; the rows of a breakdown are added up, if none of its values lacks. */
    private void figure(
            VerbatimSheet sheet, List<VerbatimRow> rows, int column, Map<String, Integer> headings, Reported reported) {
        ValueReader reader = new ValueReader(NumberFormat.of(constants.numberFormat()), reported);
        List<VerbatimCell> cells = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        boolean whole = true;
        for (VerbatimRow row : rows) {
            reported.read();
            parts.add(Fold.fold(Cells.text(row, headings.get(mapping.parts()))));
            VerbatimCell cell = row.at(column);
            Optional<Value> value = reader.read(sheet.name(), cell, element.id());
            BigDecimal number = value.map(Value::number).orElse(null);
            whole &= number != null;
            if (cell != null && number != null) {
                cells.add(cell);
                sum = sum.add(number);
            }
        }
        if (whole && complete(parts)) {
            reported.keep(observation(sheet, cells, sum));
        } else {
            String cell = VerbatimCell.a1(rows.get(0).index(), column);
            Note note = Note.of("mapping.incomplete", "", String.join(", ", mapping.partValues()));
            reported.find(sheet.name(), cell, "M19", Severity.REJ_ROW, note.about(element.id()));
            rows.forEach(row -> reported.refuse(element.id()));
        }
    }

    private boolean complete(List<String> parts) {
        List<String> expected =
                mapping.partValues().stream().map(Fold::fold).sorted().toList();
        return mapping.parts().isEmpty()
                ? parts.size() == 1
                : parts.stream().sorted().toList().equals(expected);
    }

    private Observation observation(VerbatimSheet sheet, List<VerbatimCell> cells, BigDecimal sum) {
        VerbatimCell first = cells.get(0);
        String raw = cells.stream().map(VerbatimCell::text).collect(Collectors.joining(" + "));
        return new Observation(
                constants.member(),
                element.id(),
                Blanks.sex(element, constants.sex()),
                Blanks.total(constants.age()),
                Blanks.migstat(element, constants.migstat()),
                "",
                "",
                sum,
                null,
                null,
                "A",
                "F",
                constants.sourceType(),
                "",
                sheet.name(),
                address(cells),
                first.row(),
                raw);
    }

    /** {@code D5}, {@code D5:D12} for cells below each other, else all of them. */
    private static String address(List<VerbatimCell> cells) {
        VerbatimCell first = cells.get(0);
        VerbatimCell last = cells.get(cells.size() - 1);
        if (cells.size() == 1) {
            return first.a1();
        }
        return last.row() - first.row() == cells.size() - 1
                ? first.a1() + ":" + last.a1()
                : cells.stream().map(VerbatimCell::a1).collect(Collectors.joining(","));
    }
}
