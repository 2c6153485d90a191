package org.mc2cm.pipeline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.disclosure.Figures.At;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue.Shown;

/** The worked examples of the computation rules that are derived rows, to twelve digits. */
class WorkedGapsTest {

    private static final String SHARE = "LAB-09";

    @TempDir
    Path folder;

    private Shown shown(String measure, int women, int ofWomen, int men, int ofMen) {
        PublishedRow row = Figures.find(
                new Figures()
                        .row(SHARE, At.sex("MA-TNG", "Q", "F"), women, ofWomen)
                        .row(SHARE, At.sex("MA-TNG", "Q", "M"), men, ofMen)
                        .protect(folder),
                SHARE,
                At.sex("MA-TNG", "Q", "_T").code("MEASURE", measure));
        return (Shown) row.value();
    }

    private static void same(@Nullable BigDecimal actual, double expected) {
        double got = actual == null ? Double.NaN : actual.doubleValue();
        assertThat(Math.abs(got - expected)).isLessThanOrEqualTo(Math.abs(expected) * 1e-12);
    }

    @Test
    void e09_difference() {
        same(shown("GAP", 56, 70, 48, 80).value(), 20);
    }

    @Test
    void e11_gap() {
        same(shown("GAP", 318, 610, 412, 560).value(), -21.440281030445);
    }

    @Test
    void e11_parity() {
        same(shown("PARITY", 318, 610, 412, 560).value(), 0.708578704440554);
    }
}
