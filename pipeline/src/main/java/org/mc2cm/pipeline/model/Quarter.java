package org.mc2cm.pipeline.model;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A calendar quarter, written {@code 2026-Q3}.
 *
 * @param year 1900-2999
 * @param number 1-4
 */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    /** Each is written in a million keys. */
    private static final Map<Integer, String> WRITTEN = new ConcurrentHashMap<>();

    private static final Pattern FORM = Pattern.compile("([12][0-9]{3})-Q([1-4])");

    public Quarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("quarter number must be 1-4: " + number);
        }
    }

    /** Empty if the text is not exactly of the form {@code YYYY-Qn}. */
    public static Optional<Quarter> parse(String text) {
        Matcher m = FORM.matcher(text);
        return m.matches()
                ? Optional.of(new Quarter(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))))
                : Optional.empty();
    }

    /** The quarter of a day. */
    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** Quarters since year 0; differences of indexes are differences in quarters. */
    public int index() {
        return year * 4 + number - 1;
    }

    public Quarter plus(int quarters) {
        int i = index() + quarters;
        return new Quarter(Math.floorDiv(i, 4), Math.floorMod(i, 4) + 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    public LocalDate lastDay() {
        return plus(1).firstDay().minusDays(1);
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(index(), other.index());
    }

    @Override
    public String toString() {
        return WRITTEN.computeIfAbsent(index(), i -> (year + "-Q" + number).intern());
    }
}
