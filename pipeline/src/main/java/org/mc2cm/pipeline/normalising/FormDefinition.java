package org.mc2cm.pipeline.normalising;

import java.util.List;
import java.util.regex.Pattern;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimWorkbook;

/**
 * Knows the definition of a questionnaire (an XLSForm) by its columns. It has questions and their choices, and neither
 * figures nor answers: "phone number" in it is a question and tells nobody's.
 */
final class FormDefinition {

    /** What a question may be, as XLSForm says it. */
    private static final Pattern QUESTION =
            Pattern.compile("(select_(one|multiple)|begin[ _](group|repeat)|rank) .*|begin[ _](group|repeat)"
                    + "|end[ _](group|repeat)|start|end|today|deviceid|text|integer|decimal|range|date|time|datetime|note"
                    + "|calculate|geopoint|image|barcode|hidden|acknowledge");

    private static final int FEWEST = 3;

    private FormDefinition() {}

    /** Whether a sheet of the workbook has questions. */
    static boolean is(VerbatimWorkbook workbook) {
        return workbook.sheets().stream().anyMatch(FormDefinition::questions);
    }

    /** Whether a sheet has questions, or the choices of their answers. */
    static boolean is(VerbatimSheet sheet) {
        return questions(sheet) || headed(sheet, "list_name") || headed(sheet, "list name");
    }

    private static boolean questions(VerbatimSheet sheet) {
        return headed(sheet, "type")
                && sheet.rows().stream()
                                .filter(row -> row.cells().stream()
                                        .anyMatch(c -> c.column() == 0
                                                && QUESTION.matcher(Fold.trim(c.text()))
                                                        .matches()))
                                .limit(FEWEST)
                                .count()
                        == FEWEST;
    }

    /** The first row begins so, and has a name and a label. */
    private static boolean headed(VerbatimSheet sheet, String first) {
        List<String> heads = sheet.rows().stream()
                .limit(1)
                .map(VerbatimRow::cells)
                .flatMap(List::stream)
                .map(c -> Fold.fold(c.text()))
                .toList();
        return !heads.isEmpty()
                && heads.get(0).equals(first.replace('_', ' '))
                && heads.contains("name")
                && heads.stream().anyMatch(h -> h.startsWith("label"));
    }
}
