package org.mc2cm.release;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of areas.csv: a place that the pages name.
 *
 * @param level participant or municipality
 * @param names by language
 * @param latitude degrees; null for an association
 * @param memberOf the association a municipality belongs to, else empty
 */
public record PublishedArea(
        String id,
        String level,
        Map<String, String> names,
        String country,
        Map<String, String> countryNames,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String memberOf) {}
