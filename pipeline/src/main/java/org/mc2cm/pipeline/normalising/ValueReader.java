package org.mc2cm.pipeline.normalising;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.normalising.Reported.Note;

/** Reads a value cell, typed or text; never guesses. */
final class ValueReader {

    /** Binary noise of a spreadsheet's arithmetic: nearer to a whole number than this is that number. */
    private static final BigDecimal NOISE = new BigDecimal("1e-9");

    private static final double LARGEST = 1e15;
    private static final Pattern NOT_LETTERS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|(?i:general)");
    private static final Pattern DATE_LETTERS = Pattern.compile("[ymdhsYMDHS]");

    private final ValueText texts;
    private final Reported reported;

    ValueReader(NumberFormat format, Reported reported) {
        this.texts = new ValueText(format);
        this.reported = reported;
    }

    /** Empty when the cell is refused; the finding says why. */
    Optional<Value> read(String sheet, @Nullable VerbatimCell cell, String element) {
        if (cell == null || Cells.blank(cell)) {
            return Optional.of(Value.BLANK);
        }
        if (cell.type() == VerbatimCell.Type.ERROR || cell.type() == VerbatimCell.Type.NO_VALUE) {
            return refuse(sheet, cell, "M25", "M25.noValue", element);
        }
        if (cell.formula()) {
            note(sheet, cell, "M25", Severity.NOTE, Note.of("M25.cached", cell.text()), element);
        }
        return switch (cell.type()) {
            case NUMBER -> typed(sheet, cell, element);
            case TEXT -> text(sheet, cell, element);
            default -> refuse(sheet, cell, "M33", "value.notNumber", element);
        };
    }

    private Optional<Value> typed(String sheet, VerbatimCell cell, String element) {
        String format =
                cell.format() == null ? "" : NOT_LETTERS.matcher(cell.format()).replaceAll("");
        if (DATE_LETTERS.matcher(format).find()) {
            return refuse(sheet, cell, "M18", "M18.date", element);
        }
        if (format.indexOf('%') >= 0) {
            return refuse(sheet, cell, "M14", "M14.percent", element);
        }
        double number = cell.number();
        if (!Double.isFinite(number) || Math.abs(number) >= LARGEST) {
            return refuse(sheet, cell, "M33", "value.notNumber", element);
        }
        BigDecimal exact = Math.abs(number) < 1e-9 ? BigDecimal.ZERO : literal(cell);
        return Optional.of(Value.of(whole(exact)));
    }

    private static BigDecimal literal(VerbatimCell cell) {
        try {
            return new BigDecimal(cell.text().strip());
        } catch (NumberFormatException e) {
            return BigDecimal.valueOf(cell.number());
        }
    }

    private Optional<Value> text(String sheet, VerbatimCell cell, String element) {
        ValueText.Result result = texts.read(Fold.trim(cell.text()));
        if (!result.rule().isEmpty()) {
            Note note = result.note();
            Note seen = new Note(note.message(), element, cell.text(), note.arguments());
            reported.find(sheet, cell.a1(), result.rule(), result.severity(), seen);
        }
        return result.value().map(ValueReader::whole);
    }

    private static Value whole(Value value) {
        BigDecimal number = value.number();
        return number == null ? value : Value.of(whole(number));
    }

    private static BigDecimal whole(BigDecimal number) {
        BigDecimal nearest = number.setScale(0, RoundingMode.HALF_EVEN);
        return nearest.subtract(number).abs().compareTo(NOISE) <= 0 ? nearest : number.stripTrailingZeros();
    }

    private Optional<Value> refuse(String sheet, VerbatimCell cell, String rule, String message, String element) {
        note(sheet, cell, rule, Severity.REJ_CELL, Note.of(message, cell.text()), element);
        return Optional.empty();
    }

    private void note(String sheet, VerbatimCell cell, String rule, Severity severity, Note note, String element) {
        reported.find(sheet, cell.a1(), rule, severity, note.about(element));
    }
}
