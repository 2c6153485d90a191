package org.mc2cm.dashboards.html;

import org.mc2cm.dashboards.chart.Chart;

/**
 * A chart with its table.
 *
 * @param width of the printed chart in CSS pixels; browsers scale it
 */
public record WebFigure(Chart chart, double width, double height, ChartTable table) {}
