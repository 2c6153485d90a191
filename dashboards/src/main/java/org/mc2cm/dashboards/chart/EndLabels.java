package org.mc2cm.dashboards.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Pushes the labels at the ends of lines apart, no further than needed. */
final class EndLabels {

    private EndLabels() {}

    /** The label of a line, at this height of the sheet; {@code item} is the quarter of its value. */
    record End(Series series, int item, double y) {
        End at(double other) {
            return new End(series, item, other);
        }
    }

    /** The same ends from top to bottom, at least {@code line} apart, inside the field where it is high enough. */
    static List<End> apart(List<End> ends, double line, double top, double bottom) {
        List<End> sorted = new ArrayList<>(ends);
        sorted.sort(Comparator.comparingDouble(End::y));
        for (int round = 0; round < 40; round++) {
            for (int i = 1; i < sorted.size(); i++) {
                double overlap = line - (sorted.get(i).y() - sorted.get(i - 1).y());
                if (overlap > 1e-9) {
                    sorted.set(i - 1, sorted.get(i - 1).at(sorted.get(i - 1).y() - overlap / 2));
                    sorted.set(i, sorted.get(i).at(sorted.get(i).y() + overlap / 2));
                }
            }
        }
        if (!sorted.isEmpty()) {
            double first = sorted.get(0).y();
            double last = sorted.get(sorted.size() - 1).y();
            double shift = last > bottom ? bottom - last : 0;
            double moved = first + shift < top ? top - first : shift;
            sorted.replaceAll(end -> end.at(end.y() + moved));
        }
        return sorted;
    }
}
