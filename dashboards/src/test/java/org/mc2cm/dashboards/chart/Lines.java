package org.mc2cm.dashboards.chart;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The lines of words in a drawing, each with the box of its ink, and what is wrong with how they lie. */
public final class Lines {

    /** Ink of two lines may touch by as much, in CSS pixels: descenders reach into the leading. */
    private static final double TOUCH = 0.8;

    private record Line(String words, double size, Rectangle2D box) {}

    private Lines() {}

    /** One sentence for each line that is cut off, leaves the sheet or lies over another one; empty where all is well. */
    public static List<String> faults(Drawing drawing) {
        List<Line> lines = lines(drawing);
        List<String> faults = new ArrayList<>();
        Rectangle2D sheet = new Rectangle2D.Double(-0.5, -0.5, drawing.width() + 1, drawing.height() + 1);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (!sheet.contains(line.box())) {
                faults.add("«" + line.words() + "» leaves the sheet");
            }
            if (line.words().endsWith("…")) {
                faults.add("«" + line.words() + "» is cut");
            }
            for (Line other : lines.subList(i + 1, lines.size())) {
                if (overlap(line.box(), other.box())) {
                    faults.add("«" + line.words() + "» lies over «" + other.words() + "»");
                }
            }
        }
        return faults;
    }

    /** All words of a drawing, in the order of drawing. */
    public static List<String> words(Drawing drawing) {
        return lines(drawing).stream().map(Line::words).toList();
    }

    /** The type size of the smallest line in CSS pixels. */
    public static double smallest(Drawing drawing) {
        return lines(drawing).stream().mapToDouble(Line::size).min().orElse(Double.NaN);
    }

    private static List<Line> lines(Drawing drawing) {
        return drawing.pieces().stream()
                .filter(piece -> piece.writing() != null && piece.stroke() == null)
                .map(piece -> {
                    Drawing.Writing writing = java.util.Objects.requireNonNull(piece.writing());
                    return new Line(
                            writing.words(),
                            writing.style().size(),
                            piece.shape().getBounds2D());
                })
                .toList();
    }

    private static boolean overlap(Rectangle2D a, Rectangle2D b) {
        Rectangle2D both = a.createIntersection(b);
        return both.getWidth() > TOUCH && both.getHeight() > TOUCH;
    }
}
