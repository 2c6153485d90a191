package org.mc2cm.dashboards.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.XYPlot;

/** The field of a chart with rows: vertical grid lines at the ticks, and marks by row. */
final class RowPlot {

    private static final double ROOM = 8;

    private RowPlot() {}

    static void draw(
            Canvas canvas,
            RowLayout layout,
            Axis axis,
            List<Estimate> firstOfRows,
            boolean grid,
            RowRenderer renderer) {
        GivenAxis domain = new GivenAxis(axis.min(), axis.max(), axis.ticks(), layout.w() + 2 * ROOM, ROOM);
        domain.setInverted(canvas.mirrored());
        GivenAxis range = new GivenAxis(-0.5, layout.rows() - 0.5, List.of(), layout.h(), 0);
        range.setInverted(true);
        XYPlot plot = Plots.bare(new Figures(List.of(firstOfRows), true), domain, range, renderer);
        if (grid) {
            Plots.gridOnDomain(plot, Tokens.LINES);
        }
        Rectangle2D field = canvas.rect(layout.x() - ROOM, layout.y(), layout.w() + 2 * ROOM, layout.h());
        plot.draw(canvas.graphics(), field, null, null, null);
    }

    /** The tick labels under the field, those left out that would touch their neighbour. */
    static void ticks(Canvas canvas, RowLayout layout, Axis axis) {
        Text style = new Text(Fonts.Weight.REGULAR, Tokens.CAPTION, Tokens.MUTED);
        double free = Double.NEGATIVE_INFINITY;
        for (Tick tick : axis.ticks()) {
            double half = style.width(tick.label()) / 2;
            double x = layout.xOf(axis, tick.at());
            if (x - half > free) {
                canvas.text(style, tick.label(), x, layout.y() + layout.h() + 12, Canvas.Anchor.MIDDLE);
                free = x + half + 6;
            }
        }
    }
}
