package org.mc2cm.pipeline.normalising;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.finding.rules.DecimalComma;
import org.mc2cm.pipeline.finding.rules.HiddenSmallCounts;
import org.mc2cm.pipeline.finding.rules.Messes;
import org.mc2cm.pipeline.finding.rules.TwoReadings;

/** A value that was typed as text: numbers, percentages, listed answers and hidden small counts; all else is refused. */
final class ValueText {

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]");
    /** Raised, circled and other signs that are no plain digits, though taking them apart would make some. */
    private static final Pattern SIGNS = Pattern.compile("[\\p{No}\\p{Nl}]|[\\p{Nd}&&[^0-9]]");

    private static final Pattern POINT_OR_COMMA = Pattern.compile("[.,]");
    private final NumberFormat format;

    ValueText(NumberFormat format) {
        this.format = format;
    }

    Result read(String raw) {
        return read(raw, Quantity.COUNT);
    }

    /** Either a value or a refusal, with what there is to say about it. */
    Result read(String raw, Quantity quantity) {
        Digits digits = Digits.of(raw);
        String text = digits.text();
        if (CONTROL.matcher(text).find()) {
            return Result.noNumber("M33");
        }
        if (SIGNS.matcher(text).find()) {
            return Result.noNumber(RefusedText.rule(text));
        }
        if (digits.mixed()) {
            return Result.refused("M09.mixed");
        }
        Optional<String> percent = Percent.number(text);
        if (percent.isPresent()) {
            return quantity.perCent() ? number(percent.get(), quantity) : Result.refused("M14.percent");
        }
        return number(text, quantity);
    }

    private Result number(String text, Quantity quantity) {
        NumberText number = NumberText.of(text, format);
        if (number.ambiguous()) {
            BigDecimal first = number.readings().get(0);
            if (format == NumberFormat.UNDECLARED && TwoReadings.settledBy(quantity.currency(), first)) {
                return Result.noted(Value.of(first), "M07.currency", quantity.currency(), first.toPlainString());
            }
            String plain = number.readings().get(0).toPlainString();
            String grouped = number.readings().get(1).toPlainString();
            return Result.refused("M07.ambiguous", grouped, plain);
        }
        if (number.number().isEmpty()) {
            return answer(text);
        }
        BigDecimal value = number.number().get();
        boolean declared = format != NumberFormat.UNDECLARED;
        boolean otherwise = declared
                && number.agreeing().isEmpty()
                && POINT_OR_COMMA.matcher(text).find();
        boolean comma = !declared && DecimalComma.is(text, value);
        return otherwise || comma
                ? Result.noted(Value.of(value), "M06.comma", value.toPlainString())
                : Result.of(Value.of(value));
    }

    private static Result answer(String text) {
        switch (text) {
            case "NA_NOT_APPLICABLE":
                return Result.of(Value.answer("M", "F"));
            case "NA_NOT_COLLECTED":
                return Result.of(Value.answer("L", "F"));
            case "NA_CONFIDENTIAL":
                return Result.of(Value.answer("Q", "C"));
            case "*":
                return Result.noted(Value.hiddenWithoutBounds(), "M11.star");
            default:
                return hidden(Fold.fold(text), text);
        }
    }

    private static Result hidden(String folded, String text) {
        Optional<int[]> bounds = HiddenSmallCounts.bounds(folded);
        if (bounds.isPresent()) {
            return bounds(bounds.get()[0], bounds.get()[1]);
        }
        Optional<String> status = Answers.status(text);
        if (status.isPresent()) {
            String code = status.get();
            return Result.noted(Value.answer(code, "F"), "M12.answer", code);
        }
        return Answers.unsure(text) ? Result.refused("M12.unsure") : Result.noNumber(RefusedText.rule(text));
    }

    private static Result bounds(int low, int high) {
        return Result.noted(Value.hidden(low, high), "M11.bounds", Integer.toString(low), Integer.toString(high));
    }

    /**
     * What is being counted, as far as it decides how its text is read.
     *
     * @param perCent whether it is a share in per cent
     * @param currency code of the currency that the row names, else empty
     */
    record Quantity(boolean perCent, String currency) {
        static final Quantity COUNT = new Quantity(false, "");

        static Quantity of(String unit) {
            String folded = Fold.fold(unit);
            boolean share = List.of("per cent", "percent", "%", "pour cent").contains(folded);
            return new Quantity(share, Fold.trim(unit));
        }
    }

    /**
     * @param rule empty when there is nothing to say
     */
    record Result(Optional<Value> value, String rule, Severity severity, Reported.Note note) {

        static Result of(Value value) {
            return new Result(Optional.of(value), "", Severity.NOTE, Reported.Note.by("", "", ""));
        }

        static Result noted(Value value, String message, String... arguments) {
            return of(Optional.of(value), Reported.Note.of(message, "", arguments));
        }

        static Result refused(String message, String... arguments) {
            return of(Optional.empty(), Reported.Note.of(message, "", arguments));
        }

        static Result noNumber(String rule) {
            return of(Optional.empty(), Reported.Note.by(rule, "value.notNumber", ""));
        }

        private static Result of(Optional<Value> value, Reported.Note note) {
            return new Result(value, note.rule(), Messes.of(note.rule()).severity(note.message()), note);
        }
    }
}
