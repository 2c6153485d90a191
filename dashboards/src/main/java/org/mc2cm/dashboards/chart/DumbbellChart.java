package org.mc2cm.dashboards.chart;

import java.awt.Graphics2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Women and men side by side, a row a city or an indicator, in the order given.
 *
 * @param network the network's value as a dashed line, or null
 * @param womenLabel printed once at the first filled mark, such as {@code women}
 * @param menLabel printed once at the first ring; empty where no row has men
 */
public record DumbbellChart(
        String altText,
        Direction direction,
        ThemeColour theme,
        Axis axis,
        List<Row> rows,
        @Nullable ReferenceLine network,
        String womenLabel,
        String menLabel)
        implements Chart {

    /**
     * One line of the chart.
     *
     * @param colour a small bar before the label, for rows of several themes; null for none
     * @param words printed in the row where neither women nor men have a value, such as {@code withheld …}; may be empty
     * @param rightText such as {@code +7 pts}; empty for none
     * @param farRightText in muted ink, such as {@code 16 of 20}; empty for none
     */
    public record Row(
            String label,
            @Nullable ThemeColour colour,
            Estimate women,
            Estimate men,
            String words,
            String rightText,
            String farRightText) {}

    public DumbbellChart {
        rows = List.copyOf(rows);
        Checks.altText(altText);
    }

    @Override
    public void draw(Graphics2D graphics, double width, double height) {
        ChartPainter.dumbbell(this, graphics, width, height);
    }

    @Override
    public double naturalHeight(double width) {
        return 44 + DumbbellLayout.rowHeight(this, width) * rows.size();
    }
}
