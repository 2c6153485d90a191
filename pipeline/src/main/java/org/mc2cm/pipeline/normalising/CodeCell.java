package org.mc2cm.pipeline.normalising;

import java.util.regex.Pattern;
import org.mc2cm.pipeline.model.VerbatimCell;

/** What spreadsheet programs do to codes: ages become days, long ids powers of ten, and writing leaves marks. */
final class CodeCell {

    private static final Pattern POWER = Pattern.compile("[0-9]([.,][0-9]+)?[eE]\\+?[0-9]{1,3}");
    private static final Pattern WHOLE = Pattern.compile("([0-9]{1,15})\\.0+");
    /** Such as 3-Apr, 14 oct. or Oct-14, which is what 10-14 becomes. */
    private static final Pattern DAY_NAME = Pattern.compile("([0-9]{1,2})[-/ ](\\p{L}+\\.?)");

    private static final Pattern NAME_YEAR = Pattern.compile("(\\p{L}+\\.?)[-/ ]([0-9]{2,4})");
    private static final Pattern MARKS =
            Pattern.compile("[\\u200C\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");
    private static final DateText DATES = new DateText(false);

    private CodeCell() {}

    /** Whether the program made something else of what was typed. */
    static boolean changed(VerbatimCell cell, boolean age) {
        String text = Digits.of(cell.text()).text();
        if (!age) {
            return POWER.matcher(text).matches();
        }
        return cell.type() == VerbatimCell.Type.NUMBER
                ? Dates.hasDateFormat(cell.format()) || cell.number() > 200
                : !DATES.readings(text).isEmpty() || monthNamed(text);
    }

    private static boolean monthNamed(String text) {
        var day = DAY_NAME.matcher(text);
        var year = NAME_YEAR.matcher(text);
        return day.matches() && Months.number(day.group(2)).isPresent()
                || year.matches() && Months.number(year.group(1)).isPresent();
    }

    static boolean marked(VerbatimCell cell) {
        return MARKS.matcher(cell.text()).find();
    }

    /** A whole number without the decimals that some programs write behind it. */
    static String whole(String text) {
        return WHOLE.matcher(text).replaceFirst("$1");
    }
}
