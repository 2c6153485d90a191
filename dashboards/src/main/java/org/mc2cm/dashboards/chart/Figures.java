package org.mc2cm.dashboards.chart;

import java.util.List;
import org.jfree.data.xy.AbstractXYDataset;

/** Estimates in the form that JFreeChart reads: for each series its points, x being the place of a point in its list. */
final class Figures extends AbstractXYDataset {

    private static final long serialVersionUID = 1L;

    private final transient List<List<Estimate>> series;
    private final boolean valuesAcross;

    /** {@code valuesAcross}: the values are x and the places y, as in rows; else the values are y, as in trends. */
    Figures(List<List<Estimate>> series, boolean valuesAcross) {
        this.series = List.copyOf(series);
        this.valuesAcross = valuesAcross;
    }

    Estimate at(int one, int item) {
        return series.get(one).get(item);
    }

    @Override
    public int getSeriesCount() {
        return series.size();
    }

    @Override
    public Comparable<?> getSeriesKey(int one) {
        return one;
    }

    @Override
    public int getItemCount(int one) {
        return series.get(one).size();
    }

    @Override
    public Number getX(int one, int item) {
        return valuesAcross ? value(one, item) : item;
    }

    @Override
    public Number getY(int one, int item) {
        return valuesAcross ? item : value(one, item);
    }

    private double value(int one, int item) {
        Double value = at(one, item).value();
        return value == null ? Double.NaN : value;
    }
}
