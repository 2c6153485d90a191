package org.mc2cm.pipeline.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * New sums made by eliminating hidden cells among the sums of one table (one area, quarter and window) and among the
 * network sums over the same cells: what no single sum tells but two or three together do.
 */
final class Elimination {

    private static final double EPSILON = 1e-9;
    /** Wider than what rounding alone leaves open. */
    private static final double HIDDEN = 8.5;

    private Elimination() {}

    static List<Equation> derive(LinkedTable table, Ranges ranges) {
        Map<String, List<Equation>> blocks = new TreeMap<>();
        for (Equation e : table.equations) {
            if (open(e, ranges) >= 2) {
                blocks.computeIfAbsent(block(table, e), b -> new ArrayList<>()).add(e);
            }
        }
        List<Equation> derived = new ArrayList<>();
        for (List<Equation> block : blocks.values()) {
            if (block.size() > 1) {
                reduce(block, ranges, derived);
            }
        }
        return derived;
    }

    private static String block(LinkedTable table, Equation e) {
        var k = table.cells.get(e.cells()[0]).key;
        return switch (e.kind()) {
            case NETWORK ->
                String.join(
                        "|",
                        "N",
                        k.quarter().toString(),
                        k.window(),
                        k.sex(),
                        k.age(),
                        k.migstat(),
                        k.dimName(),
                        k.dimCode());
            case WINDOW, MEMBERS ->
                String.join("|", "W", k.area(), k.scope(), k.sex(), k.age(), k.migstat(), k.dimName(), k.dimCode());
            default -> String.join("|", "T", k.area(), k.scope(), k.quarter().toString(), k.window());
        };
    }

    private static int open(Equation e, Ranges r) {
        int open = 0;
        for (int c : e.cells()) {
            if (r.width(c) > 1e-6 && hidden(c, r)) {
                open++;
            }
        }
        return open;
    }

    private static boolean hidden(int c, Ranges r) {
        // a told class (0-9, 1-4) is hidden too, whatever its width
        return r.width(c) > HIDDEN || r.high[c] - r.low[c] == 3 && r.low[c] == 1;
    }

    /** Gauss-Jordan over the hidden cells; the known ones ride along as terms. */
    private static void reduce(List<Equation> block, Ranges ranges, List<Equation> derived) {
        TreeSet<Integer> used = new TreeSet<>();
        block.forEach(e -> {
            for (int c : e.cells()) {
                used.add(c);
            }
        });
        List<Integer> columns = new ArrayList<>();
        used.stream().filter(c -> hidden(c, ranges)).forEach(columns::add);
        int pivots = columns.size();
        used.stream().filter(c -> !hidden(c, ranges)).forEach(columns::add);
        double[][] rows = matrix(block, columns);
        int at = 0;
        for (int column = 0; column < pivots && at < rows.length; column++) {
            int pivot = at;
            while (pivot < rows.length && Math.abs(rows[pivot][column]) < EPSILON) {
                pivot++;
            }
            if (pivot == rows.length) {
                continue;
            }
            double[] swap = rows[at];
            rows[at] = rows[pivot];
            rows[pivot] = swap;
            eliminate(rows, at, column);
            at++;
        }
        for (double[] row : rows) {
            Equation e = equation(row, columns);
            if (e.cells().length > 1) {
                derived.add(e);
            }
        }
    }

    private static double[][] matrix(List<Equation> block, List<Integer> columns) {
        Map<Integer, Integer> place = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            place.put(columns.get(i), i);
        }
        double[][] rows = new double[block.size()][columns.size() + 1];
        for (int i = 0; i < block.size(); i++) {
            Equation e = block.get(i);
            for (int j = 0; j < e.cells().length; j++) {
                rows[i][place.getOrDefault(e.cells()[j], 0)] += e.coefficients()[j];
            }
            rows[i][columns.size()] = e.constant();
        }
        return rows;
    }

    private static void eliminate(double[][] rows, int at, int column) {
        double[] pivot = rows[at];
        double by = pivot[column];
        for (int j = 0; j < pivot.length; j++) {
            pivot[j] /= by;
        }
        for (int i = 0; i < rows.length; i++) {
            double times = rows[i][column];
            if (i != at && Math.abs(times) > EPSILON) {
                for (int j = 0; j < pivot.length; j++) {
                    rows[i][j] -= times * pivot[j];
                }
            }
        }
    }

    private static Equation equation(double[] row, List<Integer> columns) {
        List<Integer> filled = new ArrayList<>();
        for (int j = 0; j < columns.size(); j++) {
            if (Math.abs(row[j]) > EPSILON) {
                filled.add(j);
            }
        }
        int[] cells = new int[filled.size()];
        double[] coefficients = new double[cells.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = columns.get(filled.get(i));
            coefficients[i] = row[filled.get(i)];
        }
        return new Equation(Equation.Kind.DERIVED, cells, coefficients, row[columns.size()]);
    }
}
