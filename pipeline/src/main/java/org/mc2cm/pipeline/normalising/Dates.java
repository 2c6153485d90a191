package org.mc2cm.pipeline.normalising;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.model.VerbatimCell;

/** The days that a cell can mean: a text's readings, or a spreadsheet's serial number in the file's calendar. */
final class Dates {

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
    /** The last day that the programs know: 9999-12-31. */
    private static final double LAST_SERIAL = 2_958_465;
    /** Without the format of a date, a serial number has five digits (1927 to 2173) or is no date. */
    private static final Pattern SERIAL = Pattern.compile("[1-9][0-9]{4}");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern DATE_LETTERS = Pattern.compile("[ymdYMD]");
    private static final Pattern NOT_LETTERS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|(?i:general)");

    private final boolean date1904;
    private final DateText texts;

    /** @param dayFirst whether the workbook's language puts the day before the month */
    Dates(boolean date1904, boolean dayFirst) {
        this.date1904 = date1904;
        this.texts = new DateText(dayFirst);
    }

    /** None, one, or those between which nothing decides. */
    List<DateText.Span> readings(VerbatimCell cell) {
        if (cell.type() == VerbatimCell.Type.NUMBER) {
            return serial(cell);
        }
        String text = Digits.of(cell.text()).text();
        return SERIAL.matcher(text).matches() ? serial(Double.parseDouble(text)) : texts.readings(cell.text());
    }

    /** A bare 2025 may be a year, or a day of 1905: no serial number of these years is taken without a date's format. */
    private List<DateText.Span> serial(VerbatimCell cell) {
        if (hasDateFormat(cell.format())) {
            return serial(cell.number());
        }
        String text = cell.text();
        if (YEAR.matcher(text).matches()) {
            return texts.readings(text);
        }
        return cell.number() >= 10_000 && cell.number() < 100_000 ? serial(cell.number()) : List.of();
    }

    /** Days before March 1900 have two numbers, as the programs take that year for a leap year. */
    private List<DateText.Span> serial(double number) {
        if (!(number >= 61 && number <= LAST_SERIAL)) {
            return List.of();
        }
        LocalDate day = (date1904 ? START_1904 : BEFORE_1900).plusDays((long) number);
        return List.of(new DateText.Span(day, day));
    }

    static boolean hasDateFormat(@Nullable String format) {
        return format != null
                && DATE_LETTERS
                        .matcher(NOT_LETTERS.matcher(format).replaceAll(""))
                        .find();
    }
}
