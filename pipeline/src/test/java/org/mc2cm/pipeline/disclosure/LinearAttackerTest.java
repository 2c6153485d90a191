package org.mc2cm.pipeline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mc2cm.pipeline.disclosure.Figures.At;
import org.mc2cm.pipeline.model.IndicatorTable;

/** The programme of a whole part of a table against every filling of that part. */
class LinearAttackerTest {

    private static final String[] SEX = {"F", "M", "_T"};
    private static final String[] AREA = {"ES-SEV", "ES-CAD", "ES-FAMSI"};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24})
    void a_cell_is_called_open_if_and_only_if_every_filling_says_so(long seed) {
        Random random = new Random(seed);
        LinkedTable table = table(random);
        Ranges told = told(table, random);
        Ranges narrowed = told.copy();
        new LinearAttacker(new Arithmetic(false)).narrow(table, narrowed);
        Ranges exact = fillings(table, told);
        List<String> wrong = new ArrayList<>();
        for (Cell c : table.cells) {
            if (Criterion.asks(c) && Criterion.fails(c, narrowed) != Criterion.fails(c, exact)) {
                wrong.add(c.name() + " " + narrowed.low[c.id] + ".." + narrowed.high[c.id] + ", truly "
                        + exact.low[c.id] + ".." + exact.high[c.id]);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Four free figures and their sums: a circle, so that carrying bounds alone does not do. */
    private static LinkedTable table(Random random) {
        int[][] truth = new int[3][3];
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                truth[i][j] = 1 + random.nextInt(12);
                truth[i][2] += truth[i][j];
                truth[2][j] += truth[i][j];
                truth[2][2] += truth[i][j];
            }
        }
        Figures figures = new Figures();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                figures.row("HOU-04", At.sex(AREA[i], "Q", SEX[j]), truth[i][j], 1000);
            }
        }
        IndicatorTable made = figures.table();
        Plan plan = new Plan(made, Figures.CATALOGUE, new Rounding(Figures.SECRET), new Earlier(List.of(), made));
        LinkedTable table = plan.table("evictions_executed");
        table.cells.forEach(c -> c.mark = Mark.PARTNER);
        return table;
    }

    /** Of each cell a range that holds the truth. */
    private static Ranges told(LinkedTable table, Random random) {
        Ranges told = new Ranges(table.cells.size());
        for (Cell c : table.cells) {
            int v = Objects.requireNonNull(c.value()).intValueExact();
            told.know(c.id, Math.max(0, v - random.nextInt(5)), v + random.nextInt(5));
        }
        return told;
    }

    /** Tries each filling of the four inner cells: such sums have their narrowest bounds at whole numbers. */
    private static Ranges fillings(LinkedTable table, Ranges told) {
        Cell[][] at = new Cell[3][3];
        for (Cell c : table.cells) {
            at[List.of(AREA).indexOf(c.key.area())][List.of(SEX).indexOf(c.key.sex())] = c;
        }
        double[] least = new double[table.cells.size()];
        double[] most = new double[least.length];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (int a = low(told, at[0][0]); a <= told.high[at[0][0].id]; a++) {
            for (int b = low(told, at[0][1]); b <= told.high[at[0][1].id]; b++) {
                for (int c = low(told, at[1][0]); c <= told.high[at[1][0].id]; c++) {
                    for (int d = low(told, at[1][1]); d <= told.high[at[1][1].id]; d++) {
                        int[][] filling = {{a, b, a + b}, {c, d, c + d}, {a + c, b + d, a + b + c + d}};
                        note(filling, at, told, least, most);
                    }
                }
            }
        }
        Ranges exact = new Ranges(least.length);
        table.cells.forEach(c -> exact.know(c.id, least[c.id], most[c.id]));
        return exact;
    }

    private static void note(int[][] filling, Cell[][] at, Ranges told, double[] least, double[] most) {
        for (int i = 0; i < 9; i++) {
            int id = at[i / 3][i % 3].id;
            int v = filling[i / 3][i % 3];
            if (v < told.low[id] || v > told.high[id]) {
                return;
            }
        }
        for (int i = 0; i < 9; i++) {
            int id = at[i / 3][i % 3].id;
            least[id] = Math.min(least[id], filling[i / 3][i % 3]);
            most[id] = Math.max(most[id], filling[i / 3][i % 3]);
        }
    }

    private static int low(Ranges told, Cell cell) {
        return (int) told.low[cell.id];
    }
}
