package org.mc2cm.pipeline.model;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a project of a city wants an indicator to reach, as 05_PROJECTS states it.
 *
 * @param project its code
 * @param indicator code of the catalogue
 * @param sex whom it is about, as in the indicator's own rows
 * @param baselineYear the year of the baseline, which stands for that year's end
 * @param baseline on the scale of the indicator's unit
 * @param target on the same scale; may be the baseline, then no progress is defined
 * @param cell where the target stands
 */
public record ProjectTarget(
        String project,
        String indicator,
        String sex,
        int baselineYear,
        BigDecimal baseline,
        BigDecimal target,
        LocalDate targetDate,
        String cell) {

    /** The last day of the baseline's year. */
    public LocalDate baselineDate() {
        return LocalDate.of(baselineYear, 12, 31);
    }
}
