package org.mc2cm.pipeline.model;

import org.mc2cm.release.ValueKey;

/**
 * A row that the release will have, before protection. Its counts are looked up in the table.
 *
 * @param obsStatus the first that applies of the contract's order, before protection: M, L, O, S, V, B, D, N, E, A
 * @param cities participants in a network value, FAMSI one; 0 for other rows
 * @param coverage network rows: two decimals or empty
 * @param refusal empty, {@code refused-cities}, {@code refused-dominance} or {@code refused-currency}
 * @param largest the city that holds over 60 per cent of the denominator, when refused for it
 */
public record IndicatorRow(
        ValueKey key,
        CountKey numerator,
        CountKey denominator,
        String obsStatus,
        int cities,
        String coverage,
        String refusal,
        String largest,
        String sourceType) {}
