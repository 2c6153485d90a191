package org.mc2cm.pipeline.feedback;

import java.util.List;
import java.util.Map;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.model.Outcome;

/**
 * What a city is told about one file.
 *
 * @param language one of the network's five
 * @param city participant id, empty where unknown
 * @param quarter such as {@code 2026-Q3}, empty where unknown
 * @param findings those kept, in their order
 * @param counts exact number of findings of each rule
 * @param accepted number of values taken, by element id
 */
public record Letter(
        String language,
        String city,
        String quarter,
        Outcome outcome,
        int rowsRead,
        int rowsLoaded,
        List<Finding> findings,
        Map<String, Integer> counts,
        Map<String, Integer> accepted) {}
