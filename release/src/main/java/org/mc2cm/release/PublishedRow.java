package org.mc2cm.release;

import org.jspecify.annotations.Nullable;

/**
 * One row of values.csv.
 *
 * @param display what a page prints, such as {@code 26.5}, {@code <10}, {@code c}, {@code ..}
 * @param obsStatus SDMX OBS_STATUS code
 * @param confStatus SDMX CONF_STATUS code
 * @param cities network rows: participants in the value; else null
 * @param coverage network rows: share of the migrant population, two decimals; else empty
 * @param method such as {@code wilson}, {@code byar}, {@code refused-cities}
 */
public record PublishedRow(
        ValueKey key,
        PublishedValue value,
        String unit,
        String display,
        String obsStatus,
        String confStatus,
        String sourceType,
        @Nullable Integer cities,
        String coverage,
        String method) {}
