package org.mc2cm.pipeline.sample;

import java.util.List;
import java.util.Map;

/** Ages and origins of some elements, in the cities that keep them; they add up to what stands above them. */
final class Detail {

    private static final double[] VICTIMS = {0.04, 0.05, 0.19, 0.32, 0.22, 0.11, 0.05, 0.02};
    private static final double[] LEARNERS = {0, 0.06, 0.22, 0.34, 0.22, 0.11, 0.04, 0.01};
    /** The part falls with age. */
    private static final double[] SLOPE = {1, 1.05, 1.1, 1.06, 1, 0.94, 0.86, 0.8};

    /** Parts and their wholes. */
    private static final Map<String, String> PAIRS = Map.of(
            "lang_completed", "lang_ended", "train_completed", "train_ended", "status_granted", "status_decided");

    private static final List<String> IN_ORDER = List.of("lang_completed", "train_completed", "status_granted");

    private Detail() {}

    static void put(SampleCity city, Figures figures) {
        if (city.filesAges()) {
            for (String sex : List.of("F", "M")) {
                ages(
                        figures,
                        "gbv_cases_registered",
                        sex,
                        Shares.split(figures.of("gbv_cases_registered", sex), VICTIMS));
                ages(figures, "lang_enrolled", sex, Shares.split(figures.of("lang_enrolled", sex), LEARNERS));
                IN_ORDER.forEach(part -> pair(figures, part, PAIRS.getOrDefault(part, part), sex));
            }
        }
        if (city.filesOrigins()) {
            double[] weights = Population.origins(city);
            for (String sex : List.of("F", "M")) {
                origins(figures, "pop_migrant_15p", sex, weights);
                origins(figures, "lang_enrolled", sex, weights);
            }
        }
    }

    private static void pair(Figures figures, String part, String whole, String sex) {
        long[] of = Shares.split(figures.of(whole, sex), LEARNERS);
        ages(figures, whole, sex, of);
        double[] weights = new double[of.length];
        for (int i = 0; i < of.length; i++) {
            weights[i] = of[i] * SLOPE[i];
        }
        if (figures.of(whole, sex) > 0) {
            ages(figures, part, sex, Shares.split(figures.of(part, sex), weights, of));
        }
    }

    private static void ages(Figures figures, String element, String sex, long[] counts) {
        if (figures.has(element)) {
            for (int i = 0; i < counts.length; i++) {
                figures.put(element, sex, SampleCity.ageBands().get(i), "", "", counts[i]);
            }
        }
    }

    private static void origins(Figures figures, String element, String sex, double[] weights) {
        long[] counts = Shares.split(figures.of(element, sex), weights);
        for (int i = 0; figures.has(element) && i < counts.length; i++) {
            figures.put(element, sex, "_T", "ORIGIN", Population.ORIGINS.get(i), counts[i]);
        }
    }
}
