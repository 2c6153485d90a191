package org.mc2cm.release;

/**
 * What identifies a published value. Absent breakdowns are empty strings, never null.
 *
 * @param indicator catalogue code such as {@code VIO-06}
 * @param area participant or municipality id, or {@code NETWORK}
 * @param areaLevel {@code participant}, {@code municipality} or {@code network}
 * @param quarter {@code 2026-Q3}
 * @param window {@code Q}, {@code R4} or {@code S}
 */
public record ValueKey(
        String indicator,
        String area,
        String areaLevel,
        String quarter,
        String window,
        String sex,
        String age,
        String migstat,
        String dimName,
        String dimCode)
        implements Comparable<ValueKey> {

    /** Twelve letters and digits that depend on the key alone, never on a value, and are the same in every edition. */
    public String valueId() {
        return new ValueLines().id(this);
    }

    /** The order of values.csv: by code point (all codes are ASCII). */
    @Override
    public int compareTo(ValueKey other) {
        int order = compare(indicator, other.indicator);
        order = order != 0 ? order : compare(area, other.area);
        order = order != 0 ? order : compare(quarter, other.quarter);
        order = order != 0 ? order : compare(window, other.window);
        order = order != 0 ? order : compare(sex, other.sex);
        order = order != 0 ? order : compare(age, other.age);
        order = order != 0 ? order : compare(migstat, other.migstat);
        order = order != 0 ? order : compare(dimName, other.dimName);
        order = order != 0 ? order : compare(dimCode, other.dimCode);
        return order;
    }

    /** Codes are often the same object. */
    @SuppressWarnings("ReferenceEquality")
    private static int compare(String one, String other) {
        return one == other ? 0 : one.compareTo(other);
    }
}
