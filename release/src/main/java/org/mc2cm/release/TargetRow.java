package org.mc2cm.release;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of targets.csv: a published value beside what it should reach. Everything in it is stated by a plan or made of
 * published values.
 *
 * @param valueId of the value that is judged, the latest published one; empty where there is none
 * @param quarter that value's
 * @param target the project's code, or {@code catalogue}
 * @param kind {@code goal} (from a baseline to a target by a day), {@code quota} (a least share) or {@code band}
 * @param baselineDate ISO day, empty for quotas and bands
 * @param baseline null for quotas and bands, and where it may not be read
 * @param targetDate ISO day, empty for quotas and bands
 * @param low of a goal its target; of a quota or band the lower end
 * @param high of a band the upper end, else null
 * @param milestone where the straight line stands at the quarter's end
 * @param progress per cent of the way, not capped; null where it is not defined
 * @param status {@code on_track}, {@code slightly_off}, {@code off}; {@code met}, {@code not_met}; {@code within}, {@code
 *     below}, {@code above}; {@code refused-same} (target equals baseline), {@code refused-baseline} (it was not
 *     published), {@code refused-value} (no published value)
 */
public record TargetRow(
        String valueId,
        String indicator,
        String area,
        String quarter,
        String window,
        String sex,
        String target,
        String kind,
        String baselineDate,
        @Nullable BigDecimal baseline,
        String targetDate,
        BigDecimal low,
        @Nullable BigDecimal high,
        @Nullable BigDecimal milestone,
        @Nullable BigDecimal value,
        @Nullable BigDecimal progress,
        String status) {}
