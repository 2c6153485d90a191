package org.mc2cm.pipeline.normalising;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Draft;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimWorkbook;

/** Builds small workbooks; a Number becomes a typed number, a String a text, an empty String no cell. */
final class Book {

    static final Catalogue CATALOGUE = CatalogueReader.read(Path.of("../config"));
    static final ReceivedFile FILE = new ReceivedFile("a.xlsx", Path.of("a.xlsx"), "0".repeat(64), 1, null);
    static final Object[] HEADER = {
        "member_id",
        "indicator_code",
        "element_id",
        "sex",
        "age",
        "migstat",
        "dim_name",
        "dim_code",
        "value",
        "unit",
        "obs_status",
        "conf_status"
    };

    final FindingBook findings = new FindingBook();
    private final List<VerbatimSheet> sheets = new ArrayList<>();
    private final List<Object[]> submission = new ArrayList<>();
    private boolean date1904;

    static Book of(String city, String quarter) {
        Book book = new Book();
        return book.says("city_id", city).says("period", quarter);
    }

    Book says(String key, Object value) {
        submission.add(new Object[] {key, "label", value});
        return this;
    }

    Book in1904() {
        date1904 = true;
        return this;
    }

    Book sheet(String name, Object[]... rows) {
        List<VerbatimRow> made = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            List<VerbatimCell> cells = new ArrayList<>();
            for (int c = 0; c < rows[r].length; c++) {
                cell(r, c, rows[r][c], cells);
            }
            if (!cells.isEmpty()) {
                made.add(new VerbatimRow(r, false, cells));
            }
        }
        sheets.add(new VerbatimSheet(name, VerbatimSheet.Visibility.VISIBLE, made, List.of()));
        return this;
    }

    private static void cell(int row, int column, Object value, List<VerbatimCell> cells) {
        if (value instanceof Number number) {
            cells.add(new VerbatimCell(
                    row, column, VerbatimCell.Type.NUMBER, value.toString(), number.doubleValue(), null, false));
        } else if (!value.toString().isEmpty()) {
            cells.add(new VerbatimCell(row, column, VerbatimCell.Type.TEXT, value.toString(), Double.NaN, null, false));
        }
    }

    /** The long form below {@link #HEADER}. */
    Book figures(Object[]... rows) {
        Object[][] all = new Object[rows.length + 1][];
        all[0] = HEADER;
        System.arraycopy(rows, 0, all, 1, rows.length);
        return sheet("02_INDICATORS", all);
    }

    /** A row of the long form with blank age, migration status and breakdown. */
    static Object[] row(String element, String sex, Object value) {
        return new Object[] {"", "", element, sex, "", "", "", "", value};
    }

    VerbatimWorkbook workbook() {
        List<VerbatimSheet> all = new ArrayList<>(sheets);
        Book own = new Book();
        own.sheet("01_SUBMISSION", submission.toArray(Object[][]::new));
        all.addAll(own.sheets);
        return new VerbatimWorkbook(date1904, all);
    }

    Draft draft() {
        return new Normaliser(CATALOGUE, Mappings.none()).normalise(FILE, workbook(), findings);
    }

    /** Such as {@code M07 REJ-CELL 02_INDICATORS!I2}. */
    List<String> told() {
        return findings.kept().stream().map(Book::brief).toList();
    }

    static String brief(Finding f) {
        return f.rule() + " " + f.severity().code() + " " + f.sheet()
                + (f.cell().isEmpty() ? "" : "!" + f.cell());
    }
}
