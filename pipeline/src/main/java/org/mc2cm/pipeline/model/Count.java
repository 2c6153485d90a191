package org.mc2cm.pipeline.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A true count of one element: never leaves the house.
 *
 * @param value null when missing or hidden by the city
 * @param low where the city hid a part: the sum of lower bounds and numbers, else null
 * @param high where the city hid a part and its upper bound is known, else null
 * @param obsStatus the status of the sum: A, O, L, M, V, E, ...
 * @param confStatus F, or the city's own mark
 * @param bands for an element filed by duration band, the counts in the order of its dimension; else empty
 * @param areas for the network, the participants summed; else empty
 */
public record Count(
        CountKey key,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        String obsStatus,
        String confStatus,
        List<BigDecimal> bands,
        List<String> areas) {

    /** Whether the city itself hid a part of it. */
    public boolean hiddenByCity() {
        return value == null && ("Q".equals(obsStatus) || !"F".equals(confStatus));
    }
}
