package org.mc2cm.release;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of network.csv: what stands behind a network value, made of published values alone.
 *
 * @param indicator code
 * @param quarter of the network value
 * @param window of the network value
 * @param sex of the network value
 * @param measure {@code CHANGE_MATCHED} and {@code CHANGE_YEAR_MATCHED} (the change of the cities that are published in
 *     both quarters alone, beside CHANGE and CHANGE_YEAR of values.csv, which are of all that reported), {@code LARGEST}
 *     (the city that holds too much of the denominator) or {@code LEFT_OUT} (a participant without a published value)
 * @param area of the city for LARGEST and LEFT_OUT, else empty
 * @param value in the unit, null where there is none
 * @param lower lower limit, null without an interval
 * @param upper upper limit, null without an interval
 * @param unit points, or the indicator's own
 * @param cities participants in a matched change; else null
 * @param reason of LEFT_OUT: {@code missing}, {@code not-collected}, {@code not-applicable}, {@code withheld} (it may be in
 *     the network value or not), {@code small}, {@code definition}, {@code break}, {@code table} (a survey without
 *     its respondents); of a refused change {@code
 *     refused-cities} or {@code refused-dominance}; else empty
 */
public record NetworkRow(
        String indicator,
        String quarter,
        String window,
        String sex,
        String measure,
        String area,
        @Nullable BigDecimal value,
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        String unit,
        @Nullable Integer cities,
        String reason) {}
