package org.mc2cm.dashboards.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/** Draws a row at a time, with the values of all its series. */
final class RowRenderer extends AbstractXYItemRenderer {

    private static final long serialVersionUID = 1L;

    /** Turns a value into its place across the sheet. */
    interface Scale {
        double x(double value);
    }

    /** Draws the marks of one row, whose middle is at {@code y}. */
    interface RowMarks {
        void draw(Graphics2D g, Scale scale, double y, int row);
    }

    private final transient RowMarks marks;

    RowRenderer(RowMarks marks) {
        this.marks = marks;
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
            int row,
            CrosshairState crosshair,
            int pass) {
        if (one == 0) {
            double y = range.valueToJava2D(row, area, plot.getRangeAxisEdge());
            marks.draw(g, value -> domain.valueToJava2D(value, area, plot.getDomainAxisEdge()), y, row);
        }
    }
}
