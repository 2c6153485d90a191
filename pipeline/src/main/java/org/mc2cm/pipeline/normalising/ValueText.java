package org.mc2cm.pipeline.normalising;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mc2cm.pipeline.finding.Severity;

/** A value that was typed as text: plain numbers, reserved answers and hidden small counts; all else is refused. */
final class ValueText {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,15}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,12}\\.[0-9]{1,9}");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?[0-9]{1,12},[0-9]{1,9}");
    private static final Pattern AMBIGUOUS = Pattern.compile("(-?[1-9][0-9]{0,2})([.,])([0-9]{3})");
    private static final Pattern UNDER =
            Pattern.compile("(?:<|less than|fewer than|moins de|menos de|meno di|اقل من) ?([0-9]{1,3})");
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,3}) ?- ?([0-9]{1,3})");

    private final NumberFormat format;

    ValueText(NumberFormat format) {
        this.format = format;
    }

    /** Exactly one of the two is there. */
    Result read(String text) {
        Matcher ambiguous = AMBIGUOUS.matcher(text);
        if (ambiguous.matches()) {
            return separated(ambiguous);
        }
        if (WHOLE.matcher(text).matches() || DECIMAL.matcher(text).matches()) {
            return Result.of(Value.of(new BigDecimal(text)));
        }
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return format.hasDecimal(',')
                    ? Result.of(Value.of(new BigDecimal(text.replace(',', '.'))))
                    : Result.refused("M06", "M06.comma", text.replace(',', '.'));
        }
        return answer(text);
    }

    private Result separated(Matcher m) {
        char separator = m.group(2).charAt(0);
        String whole = m.group(1) + m.group(3);
        String decimal = m.group(1) + "." + m.group(3);
        if (format.groupsWith(separator)) {
            return Result.of(Value.of(new BigDecimal(whole)));
        }
        if (format.hasDecimal(separator)) {
            return Result.of(Value.of(new BigDecimal(decimal)));
        }
        return Result.refused("M07", "M07.ambiguous", whole, decimal);
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
        Matcher under = UNDER.matcher(folded);
        if (under.matches() && Integer.parseInt(under.group(1)) > 1) {
            return bounds(1, Integer.parseInt(under.group(1)) - 1);
        }
        Matcher range = RANGE.matcher(folded);
        if (range.matches() && Integer.parseInt(range.group(1)) < Integer.parseInt(range.group(2))) {
            return bounds(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2)));
        }
        return Result.refused(RefusedText.rule(text), "value.notNumber");
    }

    private static Result bounds(int low, int high) {
        return Result.noted(Value.hidden(low, high), "M11.bounds", Integer.toString(low), Integer.toString(high));
    }

    /**
     * @param rule empty when there is nothing to say
     */
    record Result(Optional<Value> value, String rule, Severity severity, Reported.Note note) {

        static Result of(Value value) {
            return new Result(Optional.of(value), "", Severity.NOTE, Reported.Note.of("", ""));
        }

        static Result noted(Value value, String message, String... arguments) {
            return new Result(Optional.of(value), "M11", Severity.NOTE, Reported.Note.of(message, "", arguments));
        }

        static Result refused(String rule, String message, String... arguments) {
            return new Result(Optional.empty(), rule, Severity.REJ_CELL, Reported.Note.of(message, "", arguments));
        }
    }
}
