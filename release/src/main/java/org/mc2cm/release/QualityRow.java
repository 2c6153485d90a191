package org.mc2cm.release;

/**
 * A row of quality.csv.
 *
 * @param area participant id or NETWORK
 * @param measure {@code reported} (yes, partial, no), {@code completeness}, {@code timeliness}, {@code on_time}, {@code
 *     with_sex}, {@code withheld}, {@code revisions}
 * @param value plain decimal or word
 */
public record QualityRow(String area, String quarter, String measure, String value, String unit) {}
