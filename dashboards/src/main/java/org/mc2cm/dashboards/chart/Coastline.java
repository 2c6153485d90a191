package org.mc2cm.dashboards.chart;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The land around the Mediterranean as projected rings, read once from {@code coastline.csv}, which names its source. */
final class Coastline {

    static final List<Path2D> RINGS = read();

    private Coastline() {}

    private static List<Path2D> read() {
        List<Path2D> rings = new ArrayList<>();
        List<Point2D> ring = new ArrayList<>();
        try (InputStream in = Coastline.class.getResourceAsStream("coastline.csv")) {
            if (in == null) {
                throw new IOException("coastline.csv is not on the class path");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    close(ring, rings);
                } else if (line.charAt(0) != '#') {
                    int comma = line.indexOf(',');
                    ring.add(Projection.project(
                            Double.parseDouble(line.substring(0, comma)),
                            Double.parseDouble(line.substring(comma + 1))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        close(ring, rings);
        return List.copyOf(rings);
    }

    private static void close(List<Point2D> ring, List<Path2D> rings) {
        if (ring.isEmpty()) {
            return;
        }
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        path.moveTo(ring.get(0).getX(), ring.get(0).getY());
        for (Point2D point : ring.subList(1, ring.size())) {
            path.lineTo(point.getX(), point.getY());
        }
        path.closePath();
        rings.add(path);
        ring.clear();
    }
}
