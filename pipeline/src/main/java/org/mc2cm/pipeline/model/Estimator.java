package org.mc2cm.pipeline.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From protected counts to a value with its interval. Implemented in indicators, used in disclosure after the counts
 * have been protected, so that no value is ever made of a count that is not published.
 */
public interface Estimator {

    /**
     * @param indicator catalogue code
     * @param window Q or R4: rates per year are multiplied by four in Q
     * @param numerator protected count, null for medians
     * @param denominator protected count, over zero
     * @param bands protected band counts for medians, else empty
     */
    Estimate estimate(
            String indicator,
            String window,
            @Nullable BigDecimal numerator,
            BigDecimal denominator,
            List<BigDecimal> bands);

    /**
     * @param value null where a median falls into the open band
     * @param display as a page prints it, such as {@code 26.5} or {@code >60}
     * @param method wilson, poisson-exact, byar, none, band-median
     */
    record Estimate(
            @Nullable BigDecimal value,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            String display,
            String method) {}
}
