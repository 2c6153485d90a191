package org.mc2cm.pipeline.disclosure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;

/** What a published row tells a reader of the counts behind it. */
final class Face {

    private static final double OPEN = Double.POSITIVE_INFINITY;

    private Face() {}

    /** Lowest and highest possible numerator. */
    static double[] numerator(PublishedRow row, Cell cell, boolean rounded) {
        if (row.value() instanceof PublishedValue.Shown shown) {
            return count(shown.numerator(), cell.rule, rounded);
        }
        if (row.value() instanceof PublishedValue.Withheld && row.display().equals(cell.rule.display())) {
            return new double[] {cell.rule.classLow(), cell.rule.classHigh()};
        }
        return new double[] {0, OPEN};
    }

    /** Lowest and highest possible denominator. */
    static double[] denominator(PublishedRow row, Cell cell, boolean rounded) {
        BigDecimal face = null;
        if (row.value() instanceof PublishedValue.Shown shown) {
            face = shown.denominator();
        } else if (row.value() instanceof PublishedValue.Withheld withheld) {
            face = withheld.denominator();
        }
        return count(face, cell.rule, rounded);
    }

    static double[] count(@Nullable BigDecimal face, Rule rule, boolean rounded) {
        if (face == null) {
            return new double[] {0, OPEN};
        }
        double p = face.doubleValue();
        if (!rounded) {
            return new double[] {p, p};
        }
        double least = p == 0 && !rule.zeroHidden() ? 0 : rule.threshold();
        return new double[] {Math.max(p - 4, least), p == 0 ? 0 : p + 4};
    }
}
