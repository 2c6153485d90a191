package org.mc2cm.dashboards.chart;

import java.awt.Color;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;

/** JFreeChart plots without any of their own decoration. */
final class Plots {

    private Plots() {}

    /** A plot that shows grid lines of the value axis, and what its renderer draws. */
    static XYPlot bare(XYDataset figures, GivenAxis domain, GivenAxis range, XYItemRenderer renderer) {
        XYPlot plot = new XYPlot(figures, domain, range, renderer);
        plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinesVisible(false);
        return plot;
    }

    static void gridOnDomain(XYPlot plot, Color colour) {
        plot.setDomainGridlinesVisible(true);
        plot.setDomainGridlinePaint(colour);
        plot.setDomainGridlineStroke(Tokens.line(0.8));
    }

    static void gridOnRange(XYPlot plot, Color colour) {
        plot.setRangeGridlinesVisible(true);
        plot.setRangeGridlinePaint(colour);
        plot.setRangeGridlineStroke(Tokens.line(0.8));
    }
}
