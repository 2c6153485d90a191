package org.mc2cm.pipeline.normalising;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.MatrixTag;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.normalising.Reported.Note;

/** A sheet with a row an element and a column a sex: each filled cell is an observation. */
final class MatrixForm {

    private static final int ROWS_LOOKED_AT = 20;

    private final Catalogue catalogue;
    private final Filing filing;
    private final Reported reported;
    private final ValueReader values;
    /** Of the columns of the sheet being read. */
    private final Map<Integer, PrintedTotals> totals = new TreeMap<>();

    MatrixForm(Catalogue catalogue, Filing filing, Reported reported) {
        this.catalogue = catalogue;
        this.filing = filing;
        this.reported = reported;
        this.values = new ValueReader(filing.numberFormat(), reported);
    }

    /** The tag row of a matrix sheet; empty for any other sheet. */
    static Optional<VerbatimRow> tagRow(VerbatimSheet sheet) {
        return sheet.rows().stream()
                .filter(row -> row.index() < ROWS_LOOKED_AT)
                .filter(row -> MatrixTag.ANCHOR.equals(Cells.text(row.at(MatrixTag.TAG_COLUMN))))
                .findFirst();
    }

    void read(VerbatimSheet sheet, VerbatimRow tags) {
        Map<Integer, String> sexes = new LinkedHashMap<>();
        for (VerbatimCell cell : tags.cells()) {
            MatrixTag.sex(cell.text()).ifPresent(sex -> sexes.put(cell.column(), sex));
        }
        totals.clear();
        sexes.keySet().forEach(c -> totals.put(c, new PrintedTotals(filing.numberFormat(), reported)));
        for (VerbatimRow row : sheet.rows()) {
            String text = Cells.text(row.at(MatrixTag.TAG_COLUMN));
            if (row.index() <= tags.index()) {
                continue;
            }
            if (text.isEmpty()) {
                untagged(sheet, row, sexes);
            } else {
                MatrixTag.parse(text)
                        .filter(this::known)
                        .ifPresentOrElse(tag -> row(sheet, row, tag, sexes), () -> unknown(sheet, row, text, sexes));
            }
        }
        new MatrixExtras(sheet, tags, sexes, filing.numberFormat()).tell(reported);
    }

    /** A row that a city added: a total is a check, any other figure is of nothing that is known. */
    private void untagged(VerbatimSheet sheet, VerbatimRow row, Map<Integer, String> sexes) {
        List<VerbatimCell> figures = row.cells().stream()
                .filter(c -> sexes.containsKey(c.column())
                        && Digits.of(c.text()).text().matches(".*[0-9].*"))
                .toList();
        if (!figures.isEmpty() && TotalWords.in(row)) {
            long wrong = figures.stream()
                    .filter(c -> totals(c.column()).wrong(sheet.name(), c.a1(), c))
                    .count();
            if (wrong == 0) {
                String cell = VerbatimCell.a1(row.index(), MatrixTag.TAG_COLUMN);
                reported.find(sheet.name(), cell, Note.of("M19.total", ""));
            }
        } else if (!figures.isEmpty()) {
            unknown(sheet, row, "", sexes);
        }
    }

    private PrintedTotals totals(int column) {
        return totals.computeIfAbsent(column, c -> new PrintedTotals(filing.numberFormat(), reported));
    }

    private boolean known(MatrixTag tag) {
        return catalogue.elements().containsKey(tag.element())
                && listed("AGE", tag.age())
                && (tag.migstat().isEmpty() || listed("MIGSTAT", tag.migstat()))
                && (tag.dimName().isEmpty() || listed(tag.dimName(), tag.dimCode()));
    }

    private boolean listed(String dimension, String code) {
        return catalogue.dimensions().containsKey(dimension)
                && catalogue.dimension(dimension).code(code).isPresent();
    }

    private void unknown(VerbatimSheet sheet, VerbatimRow row, String text, Map<Integer, String> sexes) {
        boolean filled = false;
        for (int column : sexes.keySet()) {
            if (!Cells.blank(row.at(column))) {
                filled = true;
                totals(column).miss();
                reported.read();
                reported.refuse("");
            }
        }
        if (filled) {
            String cell = VerbatimCell.a1(row.index(), MatrixTag.TAG_COLUMN);
            reported.find(sheet.name(), cell, Note.of("M28.tag", text));
        }
    }

    private void row(VerbatimSheet sheet, VerbatimRow row, MatrixTag tag, Map<Integer, String> sexes) {
        for (VerbatimCell cell : row.cells()) {
            String sex = sexes.get(cell.column());
            if (sex != null && !Cells.blank(cell)) {
                reported.read();
                values.read(sheet.name(), cell, tag.element())
                        .ifPresentOrElse(value -> keep(sheet, cell, tag, sex, value), () -> {
                            reported.refuse(tag.element());
                            totals(cell.column()).miss();
                        });
            }
        }
    }

    private void keep(VerbatimSheet sheet, VerbatimCell cell, MatrixTag tag, String sex, Value value) {
        DataElement element = catalogue.element(tag.element());
        boolean broken = !tag.dimCode().isEmpty() && !"_T".equals(tag.dimCode());
        Observation kept = new Observation(
                filing.member(""),
                element.id(),
                sex,
                tag.age(),
                Blanks.migstat(element, tag.migstat()),
                broken ? tag.dimName() : "",
                broken ? tag.dimCode() : "",
                value.number(),
                value.low(),
                value.high(),
                value.obsStatus(),
                value.confStatus(),
                "",
                "",
                sheet.name(),
                cell.a1(),
                cell.row(),
                cell.text());
        reported.keep(kept);
        totals(cell.column()).add(kept);
    }
}
