package org.mc2cm.pipeline.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.catalogue.SurveyDefinition;
import org.mc2cm.pipeline.indicators.PooledSurvey.Part;
import org.mc2cm.pipeline.model.SurveyAnswers;
import org.mc2cm.pipeline.model.SurveyRow.Estimate;

/** The estimates of several surveys together, and what share of each denominator every city has. */
final class SurveyPool {

    private static final int FEWEST_CITIES = 5;
    private static final double MOST = 0.6;

    private final List<Part> parts;
    private final Map<String, String> currencies;
    private final @Nullable SurveyEstimates together;

    /** @param currencies by area */
    SurveyPool(List<Part> parts, SurveyDefinition survey, Map<String, String> currencies) {
        this.parts = parts;
        this.currencies = currencies;
        this.together = parts.isEmpty()
                ? null
                : new SurveyEstimates(PooledSurvey.of(parts), survey, PooledSurvey.doubtful(parts));
    }

    /** A place of {@link SurveyCells} in the pooled sample. */
    record Pooled(@Nullable Estimate estimate, List<String> cities, String refusal, String largest) {

        static final Pooled NONE = new Pooled(null, List.of(), "", "");
    }

    /** By place; each none where no city asks. */
    List<Pooled> of(Indicator indicator) {
        List<Pooled> pooled = new ArrayList<>();
        SurveyEstimates all = together;
        if (all == null) {
            for (int place = 0; place < SurveyCells.ALL; place++) {
                pooled.add(Pooled.NONE);
            }
            return pooled;
        }
        List<@Nullable Estimate> estimates = all.of(indicator);
        double[][] weights = new double[parts.size()][];
        for (int c = 0; c < weights.length; c++) {
            weights[c] = weights(parts.get(c), indicator);
        }
        for (int place = 0; place < SurveyCells.ALL; place++) {
            pooled.add(pooled(indicator, estimates.get(place), weights, place));
        }
        return pooled;
    }

    private Pooled pooled(Indicator indicator, @Nullable Estimate estimate, double[][] weights, int place) {
        List<String> cities = new ArrayList<>();
        double sum = 0;
        int largest = 0;
        for (int c = 0; c < weights.length; c++) {
            if (weights[c][place] > 0) {
                cities.add(parts.get(c).area());
            }
            sum += weights[c][place];
            largest = weights[c][place] > weights[largest][place] ? c : largest;
        }
        if (estimate == null || cities.isEmpty()) {
            return Pooled.NONE;
        }
        boolean paid = SurveyCells.paid(indicator);
        if (paid && cities.stream().map(currencies::get).distinct().count() > 1) {
            return new Pooled(estimate, cities, "refused-currency", "");
        }
        if (cities.size() < FEWEST_CITIES) {
            return new Pooled(estimate, cities, "refused-cities", "");
        }
        boolean dominated = weights[largest][place] > MOST * sum;
        return dominated
                ? new Pooled(
                        estimate,
                        cities,
                        "refused-dominance",
                        parts.get(largest).area())
                : new Pooled(estimate, cities, "", "");
    }

    /** Of an indicator's denominator, by place, in residents. */
    private static double[] weights(Part part, Indicator indicator) {
        SurveyAnswers a = part.answers();
        double[] weights = new double[SurveyCells.ALL];
        boolean paid = SurveyCells.paid(indicator);
        int whole = a.elements().indexOf(indicator.denominator());
        int half = a.elements().indexOf(indicator.numerator());
        if (!paid && (whole < 0 || half < 0)) {
            return weights;
        }
        double factor = part.factor();
        for (int i = 0; i < a.size(); i++) {
            boolean in = paid
                    ? !Double.isNaN(a.pay(i)) && a.migrant(i)
                    : (a.yes(i) >> whole & 1) == 1 && (a.known(i) >> half & 1) == 1;
            for (int bits = in ? SurveyCells.bits(a.sex(i), a.band(i), a.migrant(i)) : 0; bits != 0; bits &= bits - 1) {
                weights[Integer.numberOfTrailingZeros(bits)] += a.weight(i) * factor;
            }
        }
        return weights;
    }
}
