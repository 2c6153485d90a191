package org.mc2cm.pipeline.normalising;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.finding.rules.PercentAsText;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.normalising.Reported.Note;
import org.mc2cm.pipeline.normalising.ValueText.Quantity;

/** Reads a value cell, typed or text; never guesses. */
final class ValueReader {

    /** Binary noise of a spreadsheet's arithmetic: nearer to a whole number than this is that number. */
    private static final BigDecimal NOISE = new BigDecimal("1e-9");

    private static final double LARGEST = 1e15;
    /** A spreadsheet shows 15 digits; those behind are what binary arithmetic left. */
    private static final MathContext TYPED = new MathContext(15, RoundingMode.HALF_EVEN);

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
        return read(sheet, cell, element, Quantity.COUNT);
    }

    /** As above, of something that is a share in per cent or an amount of money. */
    Optional<Value> read(String sheet, @Nullable VerbatimCell cell, String element, Quantity quantity) {
        if (cell == null || Cells.blank(cell)) {
            return Optional.of(Value.BLANK);
        }
        if (cell.type() == VerbatimCell.Type.ERROR || cell.type() == VerbatimCell.Type.NO_VALUE) {
            return refuse(sheet, cell, "M25.noValue", element);
        }
        if (cell.formula()) {
            note(sheet, cell, Note.of("M25.cached", cell.text()), element);
        }
        return switch (cell.type()) {
            case NUMBER -> typed(sheet, cell, element, quantity);
            case TEXT -> text(sheet, cell, element, quantity);
            default -> noNumber(sheet, cell, element);
        };
    }

    private Optional<Value> typed(String sheet, VerbatimCell cell, String element, Quantity quantity) {
        String code = cell.format() == null ? "" : cell.format();
        String format = NOT_LETTERS.matcher(code).replaceAll("");
        if (DATE_LETTERS.matcher(format).find()) {
            return refuse(sheet, cell, "M18.date", element);
        }
        if (code.indexOf('%') >= 0 && !quantity.perCent()) {
            return refuse(sheet, cell, "M14.percent", element);
        }
        double number = cell.number();
        if (!Double.isFinite(number) || Math.abs(number) >= LARGEST) {
            return noNumber(sheet, cell, element);
        }
        BigDecimal exact = Math.abs(number) < 1e-9 ? BigDecimal.ZERO : literal(cell);
        BigDecimal shown = format.indexOf('%') >= 0 ? exact.movePointRight(2) : exact;
        if (quantity.perCent()) {
            return share(sheet, cell, element, whole(shown), code.indexOf('%') >= 0);
        }
        return Optional.of(Value.of(whole(shown)));
    }

    /** 0.45 without a sign of per cent may be 0.45 or 45 per cent: it is taken as it stands, with a warning. */
    private Optional<Value> share(String sheet, VerbatimCell cell, String element, BigDecimal perCent, boolean signed) {
        if (PercentAsText.over(perCent)) {
            Note over = Note.of("M14.over", cell.text());
            note(sheet, cell, over, element);
            return reported.tries(over) ? Optional.of(Value.of(perCent)) : Optional.empty();
        }
        if (PercentAsText.fraction(perCent, signed)) {
            Note note = Note.of(
                    "M14.fraction", cell.text(), perCent.movePointRight(2).toPlainString());
            note(sheet, cell, note, element);
        }
        return Optional.of(Value.of(perCent));
    }

    private static BigDecimal literal(VerbatimCell cell) {
        try {
            return new BigDecimal(cell.text().strip()).round(TYPED);
        } catch (NumberFormatException e) {
            return BigDecimal.valueOf(cell.number()).round(TYPED);
        }
    }

    private Optional<Value> text(String sheet, VerbatimCell cell, String element, Quantity quantity) {
        ValueText.Result result = texts.read(cell.text(), quantity);
        if (!result.rule().isEmpty()) {
            reported.find(sheet, cell.a1(), result.note().about(element).seen(cell.text()));
        }
        Optional<Value> value = result.value().map(ValueReader::whole);
        BigDecimal number = value.map(Value::number).orElse(null);
        if (number == null || !quantity.perCent()) {
            return value;
        }
        boolean signed = Percent.number(Digits.of(cell.text()).text()).isPresent();
        return share(sheet, cell, element, number, signed);
    }

    private static Value whole(Value value) {
        BigDecimal number = value.number();
        return number == null ? value : Value.of(whole(number));
    }

    private static BigDecimal whole(BigDecimal number) {
        BigDecimal nearest = number.setScale(0, RoundingMode.HALF_EVEN);
        return nearest.subtract(number).abs().compareTo(NOISE) <= 0 ? nearest : number.stripTrailingZeros();
    }

    private Optional<Value> noNumber(String sheet, VerbatimCell cell, String element) {
        note(sheet, cell, Note.by("M33", "value.notNumber", cell.text()), element);
        return Optional.empty();
    }

    private Optional<Value> refuse(String sheet, VerbatimCell cell, String message, String element) {
        note(sheet, cell, Note.of(message, cell.text()), element);
        return Optional.empty();
    }

    private void note(String sheet, VerbatimCell cell, Note note, String element) {
        reported.find(sheet, cell.a1(), note.about(element));
    }
}
