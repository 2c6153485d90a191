package org.mc2cm.pipeline.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Dimension;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.CountKey;
import org.mc2cm.pipeline.model.Estimator;
import org.mc2cm.pipeline.model.Estimator.Estimate;
import org.mc2cm.pipeline.model.IndicatorRow;

/** Medians from bands that are never released (statistics.md rule 8). */
final class Medians {

    private final Catalogue catalogue;
    private final Estimator estimator;
    private final Rounding rounding;

    Medians(Catalogue catalogue, Estimator estimator, Rounding rounding) {
        this.catalogue = catalogue;
        this.estimator = estimator;
        this.rounding = rounding;
    }

    /**
     * @param numerator the element filed by band
     * @param denominator protected
     * @return null where the band of the median holds too few
     */
    @Nullable
    Estimate of(IndicatorRow row, Indicator indicator, Cell numerator, BigDecimal denominator) {
        List<BigDecimal> truth = numerator.count.bands();
        List<BigDecimal> bands = numerator.rule.rounds() ? rounded(indicator, numerator) : truth;
        int at = band(bands);
        if (at < 0 || numerator.rule.small(truth.get(at)) || truth.get(at).signum() == 0) {
            return null;
        }
        return estimator.estimate(indicator.code(), row.key().window(), null, denominator, bands);
    }

    /** Those under 10 too: they are never released. */
    private List<BigDecimal> rounded(Indicator indicator, Cell cell) {
        String dimension = catalogue.element(indicator.numerator()).bandDimension();
        List<Dimension.Code> codes = catalogue.dimension(dimension).codes();
        List<BigDecimal> rounded = new ArrayList<>();
        for (int i = 0; i < cell.count.bands().size(); i++) {
            String code = i < codes.size() ? codes.get(i).id() : Integer.toString(i);
            CountKey k = cell.key;
            CountKey key = Linking.with(k, k.sex(), k.age(), k.migstat(), dimension, code);
            rounded.add(rounding.round(key, cell.population, cell.count.bands().get(i)));
        }
        return rounded;
    }

    /** The first band in which the running sum reaches half; -1 where all are empty. */
    private static int band(List<BigDecimal> bands) {
        BigDecimal sum = bands.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.signum() <= 0) {
            return -1;
        }
        BigDecimal running = BigDecimal.ZERO;
        for (int i = 0; i < bands.size(); i++) {
            running = running.add(bands.get(i));
            if (running.multiply(BigDecimal.valueOf(2)).compareTo(sum) >= 0
                    && bands.get(i).signum() > 0) {
                return i;
            }
        }
        return -1;
    }
}
