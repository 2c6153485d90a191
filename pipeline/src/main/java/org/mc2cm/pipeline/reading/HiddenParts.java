package org.mc2cm.pipeline.reading;

import java.util.regex.Pattern;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.rules.Messes;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimSheet.Visibility;

/** What a workbook hides (M24). The template's own hidden lists, tag rows and tag columns are no finding. */
final class HiddenParts {

    /** The fixed codes of the template's sheets, such as {@code 02W_VIO}. */
    private static final Pattern OF_TEMPLATE = Pattern.compile("[0-9]{2}W?_[A-Z_]+");

    private static final String LISTS = "99_LISTS";
    /** Headers, labels and tags stand in the first three rows. */
    private static final int HEAD_ROWS = 3;

    private HiddenParts() {}

    /** The sheet as it is; one that the city hid and the template does not name is no source of figures. */
    static VerbatimSheet check(VerbatimSheet sheet, int hiddenColumns, FindingBook findings) {
        boolean ofTemplate = OF_TEMPLATE.matcher(sheet.name()).matches();
        if (sheet.rows().isEmpty() || sheet.name().equals(LISTS)) {
            return sheet;
        }
        if (sheet.visibility() == Visibility.VERY_HIDDEN) {
            add(findings, sheet, "M24.very_hidden", sheet.rows().size());
        } else if (sheet.visibility() == Visibility.HIDDEN && !ofTemplate) {
            add(findings, sheet, "M24.hidden_sheet", sheet.rows().size());
            return sheet;
        }
        long rows = sheet.rows().stream()
                .filter(VerbatimRow::hidden)
                .filter(r -> !ofTemplate || r.index() >= HEAD_ROWS)
                .count();
        if (rows > 0) {
            add(findings, sheet, "M24.hidden_rows", rows);
        }
        if (hiddenColumns > (ofTemplate ? 1 : 0)) {
            add(findings, sheet, "M24.hidden_columns", hiddenColumns);
        }
        return sheet;
    }

    private static void add(FindingBook book, VerbatimSheet sheet, String message, long count) {
        book.add(Messes.at(sheet.name(), "", "", message, Long.toString(count)));
    }
}
