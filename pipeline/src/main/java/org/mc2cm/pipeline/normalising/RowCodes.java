package org.mc2cm.pipeline.normalising;

import java.util.Optional;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Dimension;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.normalising.Reported.Note;

/** The coded cells of one row: every unknown code is a finding, the row is good only if all are known. */
final class RowCodes {

    private final Catalogue catalogue;
    private final String sheet;
    private final String language;
    private final Columns columns;
    private final VerbatimRow row;
    private final String element;
    private final Reported reported;
    private boolean good = true;

    RowCodes(
            Catalogue catalogue,
            String sheet,
            String language,
            Columns columns,
            VerbatimRow row,
            String element,
            Reported reported) {
        this.catalogue = catalogue;
        this.sheet = sheet;
        this.language = language;
        this.columns = columns;
        this.row = row;
        this.element = element;
        this.reported = reported;
    }

    boolean good() {
        return good;
    }

    /** The code of a field in its dimension, empty when the cell is blank or refused. */
    String code(String field, String dimension) {
        String text = columns.text(row, field);
        if (text.isEmpty()) {
            return "";
        }
        VerbatimCell cell = columns.cell(row, field);
        if (cell != null && CodeCell.changed(cell, dimension.equals("AGE"))) {
            return changed(field, cell, dimension.equals("AGE") ? "M18.age" : "M18.scientific");
        }
        if (cell != null && CodeCell.marked(cell)) {
            Note note = Note.of("M10.mark", text).about(element);
            reported.find(sheet, cell.a1(), note);
        }
        return code(field, catalogue.dimension(dimension), CodeCell.whole(text));
    }

    private String changed(String field, VerbatimCell cell, String message) {
        good = false;
        Note note = Note.of(message, cell.text(), field).about(element);
        reported.find(sheet, cell.a1(), note);
        return "";
    }

    /** The name and the code of the extra breakdown, both empty when unused; its total is no breakdown. */
    String[] breakdown() {
        String name = columns.text(row, "dim_name");
        String code = columns.text(row, "dim_code");
        if (name.isEmpty() && (code.isEmpty() || "_T".equals(code))) {
            return new String[] {"", ""};
        }
        String dimension = name.isEmpty() ? "" : code("dim_name", catalogue.dimension("DIM_NAME"), name);
        if (dimension.isEmpty() || !catalogue.dimensions().containsKey(dimension)) {
            if (name.isEmpty()) {
                refuse("dim_name", "M28.noBreakdown", code);
            }
            return new String[] {"", ""};
        }
        boolean total = code.isEmpty() || "_T".equals(CodeReader.head(code));
        String read = total ? "" : code("dim_code", catalogue.dimension(dimension), code);
        return read.isEmpty() ? new String[] {"", ""} : new String[] {dimension, read};
    }

    private String code(String field, Dimension dimension, String text) {
        if (field.equals("sex") && columns.unsureSex() && SexLetters.is(text, dimension, language)) {
            boolean before = good;
            refuse(field, "M28.letter", text, CodeReader.allowed(dimension));
            if (!reported.tries(Note.of("M28.letter", text))) {
                return "";
            }
            good = before;
        }
        Optional<CodeReader.Match> match = CodeReader.read(dimension, text, language)
                .or(() -> dimension.id().equals("AGE") ? composed(dimension, text) : Optional.empty());
        if (match.isEmpty()) {
            String near = Suggestion.of(dimension, text);
            String message = near.isEmpty() ? "M28.unknown" : "M28.near";
            refuse(field, message, text, field, CodeReader.allowed(dimension), near);
            return "";
        }
        CodeReader.Match found = match.get();
        if (!found.exact()) {
            String cell = columns.a1(row, field);
            Note note = Note.of("M28.alias", text, found.code()).about(element);
            reported.find(sheet, cell, note);
        }
        return found.code();
    }

    /** An age in words, if the code that they compose is one that cities file. */
    private static Optional<CodeReader.Match> composed(Dimension ages, String text) {
        return AgeText.code(text)
                .flatMap(code -> CodeReader.read(ages, code, ""))
                .map(match -> new CodeReader.Match(match.code(), false));
    }

    private void refuse(String field, String message, String seen, String... arguments) {
        good = false;
        Note note = Note.of(message, seen, arguments).about(element);
        reported.find(sheet, columns.a1(row, field), note);
    }
}
