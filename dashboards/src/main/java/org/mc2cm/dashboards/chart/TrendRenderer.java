package org.mc2cm.dashboards.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;
import org.jspecify.annotations.Nullable;

/** Bands first, then lines, then marks; a line never runs over a quarter without a value. */
final class TrendRenderer extends AbstractXYItemRenderer {

    private static final long serialVersionUID = 1L;

    private final transient Figures figures;
    private final transient List<Series> series;
    private final transient TrendStyle style;

    TrendRenderer(Figures figures, List<Series> series, TrendStyle style) {
        this.figures = figures;
        this.series = series;
        this.style = style;
    }

    @Override
    public int getPassCount() {
        return 3;
    }

    @Override
    public XYItemRendererState initialise(
            Graphics2D g, Rectangle2D area, XYPlot plot, XYDataset data, PlotRenderingInfo info) {
        XYItemRendererState state = super.initialise(g, area, plot, data, info);
        state.setProcessVisibleItemsOnly(false);
        return state;
    }

    @Override
    public void drawItem(
            Graphics2D g,
            XYItemRendererState state,
            Rectangle2D area,
            PlotRenderingInfo info,
            XYPlot plot,
            ValueAxis domain,
            ValueAxis range,
            XYDataset data,
            int one,
            int item,
            CrosshairState crosshair,
            int pass) {
        Place place = new Place(area, plot, domain, range);
        if (pass == 0) {
            band(g, place, one, item);
        } else if (pass == 1) {
            line(g, place, one, item);
        } else {
            mark(g, place, one, item);
        }
    }

    /** Where figures lie on the sheet. */
    private record Place(Rectangle2D area, XYPlot plot, ValueAxis domain, ValueAxis range) {
        double x(double item) {
            return domain.valueToJava2D(item, area, plot.getDomainAxisEdge());
        }

        double y(double value) {
            return range.valueToJava2D(value, area, plot.getRangeAxisEdge());
        }
    }

    /** The whole run of quarters with an interval, drawn once, at its first. */
    private void band(Graphics2D g, Place place, int one, int item) {
        if (look(one) == Series.Look.NETWORK || !hasInterval(one, item) || hasInterval(one, item - 1)) {
            return;
        }
        int end = item;
        while (hasInterval(one, end + 1)) {
            end++;
        }
        g.setColor(Tokens.interval(style.colour(look(one))));
        g.fill(end == item ? bar(place, one, item) : ribbon(place, one, item, end));
    }

    private Rectangle2D bar(Place place, int one, int item) {
        double half = style.radius() + 1;
        double top = place.y(upper(one, item));
        return new Rectangle2D.Double(place.x(item) - half, top, 2 * half, place.y(lower(one, item)) - top);
    }

    private Path2D ribbon(Place place, int one, int from, int to) {
        Path2D ribbon = new Path2D.Double();
        ribbon.moveTo(place.x(from), place.y(upper(one, from)));
        for (int i = from + 1; i <= to; i++) {
            ribbon.lineTo(place.x(i), place.y(upper(one, i)));
        }
        for (int i = to; i >= from; i--) {
            ribbon.lineTo(place.x(i), place.y(lower(one, i)));
        }
        ribbon.closePath();
        return ribbon;
    }

    private void line(Graphics2D g, Place place, int one, int item) {
        Double here = value(one, item);
        Double before = value(one, item - 1);
        if (here == null || before == null) {
            return;
        }
        Color colour = style.colour(look(one));
        g.setColor(provisional(one, item) ? Tokens.lighter(colour) : colour);
        g.setStroke(
                look(one) == Series.Look.NETWORK
                        ? Tokens.dashed(style.stroke() * 0.8, 3, 2.2)
                        : Tokens.line(style.stroke()));
        g.draw(new Line2D.Double(place.x(item - 1.0), place.y(before), place.x(item), place.y(here)));
    }

    private void mark(Graphics2D g, Place place, int one, int item) {
        Double here = value(one, item);
        Series.Look look = look(one);
        boolean alone = value(one, item - 1) == null && value(one, item + 1) == null;
        boolean last = item == lastShown(series.get(one).points());
        if (here == null || (look == Series.Look.NETWORK && !alone) || !(style.everyMark() || alone || last)) {
            return;
        }
        Color full = style.colour(look);
        Color colour = provisional(one, item) ? Tokens.lighter(full) : full;
        double radius = style.radius() * (last ? 1.25 : 1);
        if (look == Series.Look.MEN) {
            Marks.ring(g, place.x(item), place.y(here), radius, colour);
        } else {
            Marks.dot(g, place.x(item), place.y(here), radius, colour);
        }
    }

    /** The newest quarter with a value, -1 for none. */
    static int lastShown(List<Estimate> points) {
        int last = points.size() - 1;
        while (last >= 0 && !points.get(last).mark().hasValue()) {
            last--;
        }
        return last;
    }

    private Series.Look look(int one) {
        return series.get(one).look();
    }

    private boolean inside(int one, int item) {
        return item >= 0 && item < figures.getItemCount(one);
    }

    private boolean provisional(int one, int item) {
        return figures.at(one, item).mark() == Mark.PROVISIONAL;
    }

    private @Nullable Double value(int one, int item) {
        return inside(one, item) ? figures.at(one, item).value() : null;
    }

    private boolean hasInterval(int one, int item) {
        return inside(one, item)
                && figures.at(one, item).mark().hasValue()
                && figures.at(one, item).lower() != null;
    }

    private double lower(int one, int item) {
        return orNaN(figures.at(one, item).lower());
    }

    private double upper(int one, int item) {
        return orNaN(figures.at(one, item).upper());
    }

    private static double orNaN(@Nullable Double limit) {
        return limit == null ? Double.NaN : limit;
    }
}
