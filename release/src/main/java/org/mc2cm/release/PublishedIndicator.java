package org.mc2cm.release;

import java.util.Map;

/**
 * A row of indicators.csv.
 *
 * @param names by language
 * @param disclosureClass S1, S2, S3, S3+S1 or S4 (column {@code class})
 */
public record PublishedIndicator(
        String code,
        String theme,
        Map<String, String> names,
        String definition,
        String unit,
        String direction,
        String disclosureClass,
        String sourceType,
        String standards,
        String caveat) {}
