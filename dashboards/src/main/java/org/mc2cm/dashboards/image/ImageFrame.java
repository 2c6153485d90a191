package org.mc2cm.dashboards.image;

import org.mc2cm.dashboards.chart.Direction;

/**
 * The words around the chart of an image that is passed on alone.
 *
 * @param language of the words, such as {@code ar}
 * @param title a plain sentence
 * @param subtitle what is measured, of whom, when, in which unit
 * @param source the source line with the meaning of the marks
 * @param edition the edition id, such as {@code 2026-Q3.1}
 * @param badge such as {@code SYNTHETIC SAMPLE}; empty for real figures
 */
public record ImageFrame(
        Direction direction,
        String language,
        String title,
        String subtitle,
        String source,
        String edition,
        String badge) {}
