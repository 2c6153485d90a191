package org.mc2cm.dashboards.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * An axis that prints nothing itself and has its grid lines where the caller's ticks are. JFreeChart would choose and
 * format ticks by the locale of the machine.
 */
final class GivenAxis extends NumberAxis {

    private static final long serialVersionUID = 1L;

    private final transient List<Tick> given;

    /** The range is widened at both ends by {@code room} pixels of {@code pixels}, so that a mark at the end is whole. */
    GivenAxis(double min, double max, List<Tick> ticks, double pixels, double room) {
        super("");
        this.given = List.copyOf(ticks);
        double extra = (max - min) * room / Math.max(1, pixels - 2 * room);
        setRange(min - extra, max + extra);
        setVisible(false);
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List refreshTicks(Graphics2D g, AxisState state, Rectangle2D area, RectangleEdge edge) {
        List<NumberTick> ticks = new ArrayList<>();
        for (Tick tick : given) {
            ticks.add(new NumberTick(tick.at(), "", TextAnchor.CENTER, TextAnchor.CENTER, 0));
        }
        return ticks;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
