package org.mc2cm.pipeline.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** The median of what was filed by duration band, computation rule 8, in whole days. */
final class BandMedian {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private BandMedian() {}

    /** The first band whose cumulated count reaches half of all; -1 when all are empty. */
    static int band(List<BigDecimal> counts) {
        BigDecimal all = sum(counts);
        BigDecimal below = BigDecimal.ZERO;
        for (int i = 0; i < counts.size() && all.signum() > 0; i++) {
            below = below.add(counts.get(i));
            if (below.multiply(TWO).compareTo(all) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Half up to a whole day; empty when it falls into the open last band or when all are empty.
     *
     * @param edges lower edges of the bands, as many as counts
     */
    static Optional<BigDecimal> of(List<BigDecimal> counts, List<Integer> edges) {
        int band = band(counts);
        if (band < 0 || band == counts.size() - 1) {
            return Optional.empty();
        }
        BigDecimal below = sum(counts.subList(0, band));
        BigDecimal twice = counts.get(band).multiply(TWO);
        BigDecimal lower = BigDecimal.valueOf(edges.get(band));
        BigDecimal width = BigDecimal.valueOf((long) edges.get(band + 1) - edges.get(band));
        BigDecimal into = sum(counts).subtract(below.multiply(TWO)).multiply(width);
        // one exact fraction over twice the band's count, plus a half, cut down: half up without a rounded quotient
        BigDecimal top = lower.multiply(twice).add(into).add(counts.get(band));
        return Optional.of(top.divide(twice, 0, RoundingMode.FLOOR));
    }

    private static BigDecimal sum(List<BigDecimal> counts) {
        return counts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
