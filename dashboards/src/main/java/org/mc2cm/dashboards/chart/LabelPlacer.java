package org.mc2cm.dashboards.chart;

import java.awt.geom.Dimension2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds a place for the name of each dot so that no name covers another name, a dot, or the edge. Names lie beside
 * their dots where that is possible and further off, with a thin line, where it is not. A search by steps that only
 * improve, in a fixed order: the same dots give the same places.
 */
final class LabelPlacer {

    /** Where a name lies; {@code leader} runs from the dot, and is as good as empty for a name beside it. */
    record Placed(Rectangle2D box, Line2D leader) {}

    private record Candidate(Rectangle2D box, Line2D leader, double cost) {}

    private static final double[][] DIRECTIONS = {
        {1, 0},
        {-1, 0},
        {0.8, -0.8},
        {0.8, 0.8},
        {-0.8, -0.8},
        {-0.8, 0.8},
        {0, -1},
        {0, 1},
        {0.4, -1},
        {0.4, 1},
        {-0.4, -1},
        {-0.4, 1}
    };
    private static final double[] DISTANCES = {7, 13, 19, 27, 38, 52, 70, 92};
    private static final int STARTS = 5;
    /** The part of a line above and below its letters, which may touch a dot. */
    private static final double AIR = 1.6;

    private static final double OVERLAP = 1000;

    private final List<Point2D> dots;
    private final double radius;
    private final List<List<Candidate>> candidates = new ArrayList<>();

    private LabelPlacer(List<Point2D> dots, double radius) {
        this.dots = dots;
        this.radius = radius;
    }

    /**
     * Places the names.
     *
     * @param sizes of the names, one for each dot
     * @param bounds that names stay inside
     * @param taken places that names keep free of, such as a key
     */
    static List<Placed> place(
            List<Point2D> dots, double radius, List<Dimension2D> sizes, Rectangle2D bounds, List<Rectangle2D> taken) {
        LabelPlacer placer = new LabelPlacer(dots, radius);
        for (int i = 0; i < dots.size(); i++) {
            placer.candidates.add(placer.around(i, sizes.get(i), bounds, taken));
        }
        int[] chosen = placer.search();
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            Candidate candidate = placer.candidates.get(i).get(chosen[i]);
            placed.add(new Placed(candidate.box(), candidate.leader()));
        }
        return placed;
    }

    private List<Candidate> around(int dot, Dimension2D size, Rectangle2D bounds, List<Rectangle2D> taken) {
        List<Candidate> all = new ArrayList<>();
        Point2D at = dots.get(dot);
        for (int ring = 0; ring < DISTANCES.length; ring++) {
            for (int way = 0; way < DIRECTIONS.length; way++) {
                all.add(candidate(at, ring, way, size.getWidth(), size.getHeight(), bounds, taken));
            }
        }
        return all;
    }

    private Candidate candidate(
            Point2D at, int ring, int way, double width, double high, Rectangle2D bounds, List<Rectangle2D> taken) {
        double dx = DIRECTIONS[way][0];
        double dy = DIRECTIONS[way][1];
        double away = DISTANCES[ring];
        double anchorX = at.getX() + dx * away;
        double anchorY = at.getY() + dy * (away + (dx == 0 ? 1 : 0));
        double left = dx > 0 ? anchorX : dx < 0 ? anchorX - width : anchorX - width / 2;
        double top = dx == 0 ? (dy > 0 ? anchorY - 2 : anchorY - high + 2) : anchorY - high / 2;
        Rectangle2D box = new Rectangle2D.Double(left, top, width, high);
        double inner = radius + 1;
        double length = Math.hypot(dx, dy);
        Line2D leader = new Line2D.Double(
                at.getX() + dx / length * inner,
                at.getY() + dy / length * inner,
                ring == 0 ? at.getX() + dx / length * inner : anchorX - dx / length * 2,
                ring == 0 ? at.getY() + dy / length * inner : anchorY - dy / length * 2);
        double cost = away * 1.5 + way * 0.6 + (ring == 0 ? 0 : 6) + (bounds.contains(box) ? 0 : OVERLAP * 2);
        for (Rectangle2D other : taken) {
            cost += other.intersects(box) ? OVERLAP : 0;
        }
        for (Point2D dot : dots) {
            cost += covers(box, leader, dot, at) ? OVERLAP : 0;
        }
        return new Candidate(box, leader, cost);
    }

    private boolean covers(Rectangle2D box, Line2D leader, Point2D dot, Point2D own) {
        double room = radius;
        Rectangle2D letters =
                new Rectangle2D.Double(box.getX() - 1, box.getY() + AIR, box.getWidth() + 2, box.getHeight() - 2 * AIR);
        Rectangle2D square = new Rectangle2D.Double(dot.getX() - room, dot.getY() - room, 2 * room, 2 * room);
        return letters.intersects(square) || (!dot.equals(own) && leader.ptSegDist(dot) < room);
    }

    /** The cheapest of some searches, which differ in the name that is placed first. */
    private int[] search() {
        int[] best = new int[dots.size()];
        double least = Double.POSITIVE_INFINITY;
        for (int start = 0; start < STARTS && !dots.isEmpty(); start++) {
            int[] chosen = search(start * dots.size() / STARTS);
            double cost = total(chosen);
            if (cost < least) {
                least = cost;
                best = chosen;
            }
        }
        return best;
    }

    private int[] search(int first) {
        int[] chosen = new int[dots.size()];
        Arrays.fill(chosen, -1);
        for (int round = 0; round < 20; round++) {
            int[] before = chosen.clone();
            for (int i = 0; i < chosen.length; i++) {
                int one = (first + i) % chosen.length;
                chosen[one] = cheapest(one, chosen);
            }
            if (Arrays.equals(before, chosen)) {
                break;
            }
        }
        return chosen;
    }

    private double total(int[] chosen) {
        double sum = 0;
        for (int one = 0; one < chosen.length; one++) {
            sum += cost(one, chosen[one], chosen, Double.POSITIVE_INFINITY);
        }
        return sum;
    }

    /** The best place of one name while the names that have a place stay there. */
    private int cheapest(int one, int[] chosen) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int c = 0; c < candidates.get(one).size(); c++) {
            double cost = cost(one, c, chosen, least);
            if (cost < least) {
                least = cost;
                best = c;
            }
        }
        return best;
    }

    /** What a place costs beside the other names; given up where it costs more than {@code enough}. */
    private double cost(int one, int place, int[] chosen, double enough) {
        Candidate own = candidates.get(one).get(place);
        double cost = own.cost();
        for (int other = 0; other < chosen.length && cost < enough; other++) {
            if (other != one && chosen[other] >= 0) {
                cost += conflict(own, candidates.get(other).get(chosen[other]));
            }
        }
        return cost;
    }

    private static double conflict(Candidate a, Candidate b) {
        double cost = a.box().intersects(b.box()) ? OVERLAP : 0;
        cost += b.leader().intersects(a.box()) || a.leader().intersects(b.box()) ? OVERLAP / 2 : 0;
        boolean crossing = length(a) > 0 && length(b) > 0 && a.leader().intersectsLine(b.leader());
        return cost + (crossing ? OVERLAP / 4 : 0);
    }

    private static double length(Candidate candidate) {
        return candidate.leader().getP1().distance(candidate.leader().getP2());
    }
}
