package org.mc2cm.pipeline.normalising;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Every span of days that a text can mean: a day, a month, a quarter or a year of the Gregorian calendar. */
final class DateText {

    private static final String YEAR = "((?:19|20)[0-9]{2})";
    private static final Pattern YEAR_FIRST = Pattern.compile(YEAR + "([-/.])([0-9]{1,2})\\2([0-9]{1,2})(?:[t ].*)?");
    private static final Pattern YEAR_LAST = Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2" + YEAR + "(?: .*)?");
    private static final Pattern SHORT_YEAR = Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{2})");
    private static final Pattern MONTH_FIRST = Pattern.compile("([0-9]{1,2})[-/.]" + YEAR);
    private static final Pattern MONTH_LAST = Pattern.compile(YEAR + "[-/.]([0-9]{1,2})");
    private static final Pattern DAY_NAME_YEAR = Pattern.compile(
            "([0-9]{1,2})(?:er|st|nd|rd|th|o)?[ -](?:de |من )?(\\p{L}[\\p{L}. ]*?)\\.?[ -](?:de |من |سنة )?" + YEAR);
    private static final Pattern NAME_DAY_YEAR =
            Pattern.compile("(\\p{L}[\\p{L}.]*) ([0-9]{1,2})(?:st|nd|rd|th)?,? " + YEAR);
    private static final Pattern NAME_YEAR = Pattern.compile("(\\p{L}[\\p{L}. ]*?)\\.?[ -](?:de |من |سنة )?" + YEAR);
    private static final Pattern ONLY_YEAR = Pattern.compile(YEAR);

    /** Raised and circled digits, which folding would make plain ones. */
    private static final Pattern SIGNS = Pattern.compile("[\\p{No}\\p{Nl}]");

    private final boolean dayFirst;

    /** @param dayFirst whether the workbook's language or a mapping says that the day stands before the month */
    DateText(boolean dayFirst) {
        this.dayFirst = dayFirst;
    }

    /**
     * @param start first day
     * @param end last day, the same for a single day
     */
    record Span(LocalDate start, LocalDate end) implements Comparable<Span> {

        static Span day(int year, int month, int day) {
            LocalDate date = LocalDate.of(year, month, day);
            return new Span(date, date);
        }

        static Span month(int year, int month) {
            YearMonth whole = YearMonth.of(year, month);
            return new Span(whole.atDay(1), whole.atEndOfMonth());
        }

        static Span quarter(int year, int quarter) {
            return new Span(
                    LocalDate.of(year, quarter * 3 - 2, 1),
                    YearMonth.of(year, quarter * 3).atEndOfMonth());
        }

        @Override
        public int compareTo(Span other) {
            int order = start.compareTo(other.start);
            return order != 0 ? order : end.compareTo(other.end);
        }

        @Override
        public String toString() {
            return start.equals(end) ? start.toString() : start + "/" + end;
        }
    }

    private interface Made {
        Span of();
    }

    /** All readings, sorted; empty when there is none, more than one when it is not sure. */
    List<Span> readings(String raw) {
        Digits digits = Digits.of(raw);
        if (digits.mixed() || SIGNS.matcher(digits.text()).find()) {
            return List.of();
        }
        String text = Fold.fold(digits.text());
        TreeSet<Span> found = new TreeSet<>();
        QuarterText.read(text).ifPresent(q -> found.add(Span.quarter(q.year(), q.number())));
        numbers(text, found);
        names(text, found);
        return List.copyOf(found);
    }

    private void numbers(String text, TreeSet<Span> found) {
        match(YEAR_FIRST, text).ifPresent(m -> add(found, () -> Span.day(number(m, 1), number(m, 3), number(m, 4))));
        match(YEAR_LAST, text).ifPresent(m -> {
            add(found, () -> Span.day(number(m, 4), number(m, 3), number(m, 1)));
            if (!dayFirst) {
                add(found, () -> Span.day(number(m, 4), number(m, 1), number(m, 3)));
            }
        });
        match(SHORT_YEAR, text).ifPresent(m -> {
            add(found, () -> Span.day(2000 + number(m, 4), number(m, 3), number(m, 1)));
            add(found, () -> Span.day(2000 + number(m, 4), number(m, 1), number(m, 3)));
            add(found, () -> Span.day(2000 + number(m, 1), number(m, 3), number(m, 4)));
        });
        match(MONTH_FIRST, text).ifPresent(m -> add(found, () -> Span.month(number(m, 2), number(m, 1))));
        match(MONTH_LAST, text).ifPresent(m -> add(found, () -> Span.month(number(m, 1), number(m, 2))));
        match(ONLY_YEAR, text)
                .ifPresent(
                        m -> found.add(new Span(LocalDate.of(number(m, 1), 1, 1), LocalDate.of(number(m, 1), 12, 31))));
    }

    private static void names(String text, TreeSet<Span> found) {
        match(DAY_NAME_YEAR, text)
                .ifPresent(m -> add(found, () -> Span.day(number(m, 3), month(m.group(2)), number(m, 1))));
        match(NAME_DAY_YEAR, text)
                .ifPresent(m -> add(found, () -> Span.day(number(m, 3), month(m.group(1)), number(m, 2))));
        match(NAME_YEAR, text).ifPresent(m -> add(found, () -> Span.month(number(m, 2), month(m.group(1)))));
    }

    private static Optional<Matcher> match(Pattern pattern, String text) {
        Matcher m = pattern.matcher(text);
        return m.matches() ? Optional.of(m) : Optional.empty();
    }

    /** A day that the calendar does not have is no reading. */
    private static void add(TreeSet<Span> found, Made made) {
        try {
            found.add(made.of());
        } catch (DateTimeException noSuchDay) {
            // then it is none
        }
    }

    private static int number(Matcher m, int group) {
        return Integer.parseInt(m.group(group));
    }

    private static int month(String name) {
        return Months.number(name).orElseThrow(() -> new DateTimeException(name));
    }
}
