package org.mc2cm.dashboards.image;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mc2cm.dashboards.chart.Canvas;
import org.mc2cm.dashboards.chart.Chart;
import org.mc2cm.dashboards.chart.Drawing;

/**
 * A city on one page: its leading figures, women and men, and how much is not shown.
 *
 * @param headline the sentence after the city's name
 * @param lede who reported
 * @param figures at most six
 * @param comparison women and men side by side; null for none
 * @param tally what is shown and what is not
 */
public record Infographic(
        Notice notice,
        String headline,
        String lede,
        List<KeyFigure> figures,
        String comparisonTitle,
        String comparisonSubtitle,
        @Nullable Chart comparison,
        Tally tally,
        String alternative) {

    /** A4 in CSS pixels. */
    static final double WIDTH = 794;

    static final double HEIGHT = 1123;

    /** How many indicators have a figure, with the words for each kind. */
    public record Tally(
            String title,
            int shown,
            int withheld,
            int missing,
            String shownWords,
            String withheldWords,
            String missingWords) {}

    public Infographic {
        figures = List.copyOf(figures);
    }

    public Still draw() {
        Drawing drawing = Drawing.of(WIDTH, HEIGHT, g -> {
            try (Canvas canvas = new Canvas(g, notice.direction(), WIDTH, HEIGHT)) {
                new InfographicPainter(canvas, this).draw();
            }
        });
        PngText text = new PngText(
                notice.language(), notice.subject(), alternative, notice.funders(), notice.edition(), notice.badge());
        return new Still(drawing, text);
    }
}
