package org.mc2cm.pipeline.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.model.Outcome;

/**
 * What became of one file of the inbox.
 *
 * @param file path below the inbox, with {@code /}
 * @param city participant id, empty where the file could not be understood
 * @param quarter as {@code 2026-Q3}, empty where unknown
 * @param vintage 1 and up; null or 0 when it has none
 * @param receivedAt day of receipt, null where unknown
 * @param findings those kept, in their order
 * @param counts exact number of findings of each rule
 */
public record FileOutcome(
        String file,
        String sha256,
        String city,
        String quarter,
        @Nullable Integer vintage,
        Outcome outcome,
        int rowsRead,
        int rowsLoaded,
        @Nullable LocalDate receivedAt,
        List<Finding> findings,
        Map<String, Integer> counts) {}
