package org.mc2cm.pipeline.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The true figures of a quarter and the eleven before it, in the order of values.csv.
 *
 * @param quarter the quarter to be released
 * @param counts every count that was filed or follows from what was filed; a key that is not there is missing ({@code O})
 * @param rows of counts, sorted by key
 * @param surveys rows of surveys, sorted by key
 * @param apart what stands on no axis with the others
 * @param unnamed areas whose counts of a quarter are in the network's values and nowhere else
 */
public record IndicatorTable(
        Quarter quarter,
        Map<CountKey, Count> counts,
        List<IndicatorRow> rows,
        List<SurveyRow> surveys,
        Set<OtherDefinition> apart,
        Set<Unnamed> unnamed) {

    /** A city that appears without its name, or who reports for it. */
    public record Unnamed(String area, Quarter quarter) {}

    /** Without surveys. */
    public IndicatorTable(Quarter quarter, Map<CountKey, Count> counts, List<IndicatorRow> rows) {
        this(quarter, counts, rows, List.of(), Set.of(), Set.of());
    }
}
