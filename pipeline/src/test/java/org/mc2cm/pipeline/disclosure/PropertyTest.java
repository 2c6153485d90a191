package org.mc2cm.pipeline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mc2cm.pipeline.disclosure.Figures.At;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;

/** Small random tables, and a reader who tries every possible filling of the hidden cells. */
class PropertyTest {

    private static final int MOST = 14;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void no_filling_pins_a_hidden_cell_inside_its_class(long seed) {
        int[][] truth = random(new Random(seed));
        List<PublishedRow> rows = table(truth).protect(folder).rows();
        int[][] low = new int[3][3];
        int[][] high = new int[3][3];
        told(rows, low, high);
        int[][][] possible = fill(low, high);
        List<String> pinned = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                boolean hidden = truth[i][j] > 0 && truth[i][j] < 5 || low[i][j] < high[i][j];
                if (hidden && possible[1][i][j] - possible[0][i][j] < 3) {
                    pinned.add(i + "," + j);
                }
            }
        }
        assertThat(pinned).isEmpty();
    }

    @Test
    void no_more_is_withheld_than_a_quarter_above_the_least_that_protects() {
        int withheld = 0;
        int least = 0;
        int share = 0;
        for (long seed = 100; seed < 140; seed++) {
            int[][] truth = random(new Random(seed));
            List<PublishedRow> rows =
                    table(truth).protect(folder.resolve(Long.toString(seed))).rows();
            int[][] low = new int[3][3];
            int[][] high = new int[3][3];
            told(rows, low, high);
            for (int i = 0; i < 9; i++) {
                withheld += low[i / 3][i % 3] < high[i / 3][i % 3] ? 1 : 0;
            }
            least += least(truth);
            share += 9;
        }
        System.out.printf(
                java.util.Locale.ROOT,
                "withheld %d of %d cells, the least that protects is %d: %.2f times%n",
                withheld,
                share,
                least,
                (double) withheld / least);
        assertThat(withheld).isLessThanOrEqualTo(least * 5 / 4);
    }

    /** Every choice of cells is tried. */
    private static int least(int[][] truth) {
        int best = 9;
        for (int hidden = 0; hidden < 512; hidden++) {
            if (Integer.bitCount(hidden) < best && protects(truth, hidden)) {
                best = Integer.bitCount(hidden);
            }
        }
        return best;
    }

    private static boolean protects(int[][] truth, int hidden) {
        int[][] low = new int[3][3];
        int[][] high = new int[3][3];
        for (int i = 0; i < 9; i++) {
            boolean shown = (hidden >> i & 1) == 0;
            int v = truth[i / 3][i % 3];
            if (shown && v > 0 && v < 5) {
                return false;
            }
            low[i / 3][i % 3] = shown ? v : 0;
            high[i / 3][i % 3] = shown ? v : 4 * MOST;
        }
        int[][][] possible = fill(low, high);
        for (int i = 0; i < 9; i++) {
            if ((hidden >> i & 1) == 1 && possible[1][i / 3][i % 3] - possible[0][i / 3][i % 3] < 3) {
                return false;
            }
        }
        return true;
    }

    private static int[][] random(Random random) {
        int[][] truth = new int[3][3];
        for (int i = 0; i < 2; i++) {
            for (int j = 0; j < 2; j++) {
                truth[i][j] = random.nextInt(3) == 0 ? random.nextInt(5) : random.nextInt(MOST);
                truth[i][2] += truth[i][j];
                truth[2][j] += truth[i][j];
                truth[2][2] += truth[i][j];
            }
        }
        return truth;
    }

    private static final String[] SEX = {"F", "M", "_T"};
    private static final String[] AREA = {"ES-SEV", "ES-CAD", "ES-FAMSI"};

    private static Figures table(int[][] truth) {
        Figures figures = new Figures();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                figures.row("HOU-04", At.sex(AREA[i], "Q", SEX[j]), truth[i][j], 1000);
            }
        }
        return figures;
    }

    private static void told(List<PublishedRow> rows, int[][] low, int[][] high) {
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                PublishedRow row = Figures.find(rows, "HOU-04", At.sex(AREA[i], "Q", SEX[j]));
                if (row.value() instanceof PublishedValue.Shown shown) {
                    low[i][j] = Objects.requireNonNull(shown.numerator()).intValueExact();
                    high[i][j] = low[i][j];
                } else {
                    boolean told = row.display().equals("<5");
                    low[i][j] = told ? 1 : 0;
                    high[i][j] = told ? 4 : 4 * MOST;
                }
            }
        }
    }

    /** The four inner cells decide the rest: all of them are tried. */
    private static int[][][] fill(int[][] low, int[][] high) {
        int[][] least = new int[3][3];
        int[][] most = new int[3][3];
        for (int[] row : least) {
            java.util.Arrays.fill(row, Integer.MAX_VALUE);
        }
        for (int a = low[0][0]; a <= Math.min(high[0][0], Math.min(high[0][2], high[2][0])); a++) {
            for (int b = low[0][1]; b <= Math.min(high[0][1], Math.min(high[0][2], high[2][1])); b++) {
                if (outside(a + b, low[0][2], high[0][2])) {
                    continue;
                }
                for (int c = low[1][0]; c <= Math.min(high[1][0], Math.min(high[1][2], high[2][0])); c++) {
                    for (int d = low[1][1]; d <= Math.min(high[1][1], Math.min(high[1][2], high[2][1])); d++) {
                        int[][] t = {{a, b, a + b}, {c, d, c + d}, {a + c, b + d, a + b + c + d}};
                        if (fits(t, low, high)) {
                            widen(t, least, most);
                        }
                    }
                }
            }
        }
        return new int[][][] {least, most};
    }

    private static boolean fits(int[][] t, int[][] low, int[][] high) {
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                if (outside(t[i][j], low[i][j], high[i][j])) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean outside(int v, int low, int high) {
        return v < low || v > high;
    }

    private static void widen(int[][] t, int[][] least, int[][] most) {
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                least[i][j] = Math.min(least[i][j], t[i][j]);
                most[i][j] = Math.max(most[i][j], t[i][j]);
            }
        }
    }
}
