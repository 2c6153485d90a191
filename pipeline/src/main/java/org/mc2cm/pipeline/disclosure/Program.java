package org.mc2cm.pipeline.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;

/** A linear programme: bounds of the variables, and sums that must hold. Solved by ojAlgo, and its answer tried. */
final class Program {

    private static final double EXACT = 1e-4;

    private final double[] low;
    private final double[] high;
    private final List<double[]> left = new ArrayList<>();
    private final List<Double> right = new ArrayList<>();

    /**
     * @param low lower bounds, finite
     * @param high upper bounds, finite
     */
    Program(double[] low, double[] high) {
        this.low = low.clone();
        this.high = high.clone();
    }

    void low(int variable, double bound) {
        low[variable] = bound;
    }

    void high(int variable, double bound) {
        high[variable] = bound;
    }

    /** The coefficients times the variables make the right side. */
    void equality(double[] coefficients, double rightSide) {
        left.add(coefficients);
        right.add(rightSide);
    }

    /** A point at which the objective is smallest; null if no point is possible. */
    double @Nullable [] best(double[] objective) {
        LinearSolver.Builder builder = LinearSolver.newGeneralBuilder(objective);
        double[] widths = new double[low.length];
        Arrays.setAll(widths, i -> high[i] - low[i]);
        // from their lower bounds on, so that every variable starts at zero
        builder.lower(new double[low.length]);
        builder.upper(widths);
        for (int r = 0; r < left.size(); r++) {
            builder.equality(right.get(r) - times(left.get(r), low), left.get(r));
        }
        Optimisation.Result result = builder.build().solve();
        if (!result.getState().isOptimal()) {
            return null;
        }
        double[] point = new double[low.length];
        Arrays.setAll(point, i -> low[i] + result.doubleValue(i));
        return holds(point) ? point : null;
    }

    private boolean holds(double[] point) {
        for (int i = 0; i < point.length; i++) {
            if (point[i] < low[i] - EXACT || point[i] > high[i] + EXACT) {
                return false;
            }
        }
        for (int r = 0; r < left.size(); r++) {
            if (Math.abs(times(left.get(r), point) - right.get(r)) > EXACT) {
                return false;
            }
        }
        return true;
    }

    private static double times(double[] row, double[] point) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += row[i] * point[i];
        }
        return sum;
    }
}
