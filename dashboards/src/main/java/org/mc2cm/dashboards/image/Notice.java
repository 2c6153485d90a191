package org.mc2cm.dashboards.image;

import org.mc2cm.dashboards.chart.Direction;

/**
 * The words that a picture needs wherever it ends up.
 *
 * @param language of the words, such as {@code ar}
 * @param project the name of the project
 * @param subject of whom the picture speaks: a city or the network
 * @param period the quarter in words, with the edition
 * @param marks what the signs mean
 * @param funders who pays, and whose views these are
 * @param edition such as {@code 2026-Q3.1}
 * @param badge such as {@code SYNTHETIC SAMPLE}; empty for real figures
 */
public record Notice(
        Direction direction,
        String language,
        String project,
        String subject,
        String period,
        String marks,
        String funders,
        String edition,
        String badge) {}
