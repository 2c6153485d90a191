package org.mc2cm.pipeline.sample;

import java.util.List;
import org.mc2cm.pipeline.model.Quarter;

/** Migrants and households of a city: sexes, ages and origins add up, and each group contains the next. */
final class Population {

    private static final double[] WOMEN = {0.17, 0.04, 0.09, 0.22, 0.21, 0.14, 0.08, 0.05};
    private static final double[] MEN = {0.16, 0.04, 0.10, 0.25, 0.22, 0.13, 0.07, 0.03};
    static final List<String> ORIGINS = List.of("015", "011", "014", "145", "034", "151", "005");

    private Population() {}

    static void put(SampleCity city, Quarter quarter, Figures figures) {
        double growth = StrictMath.pow(1 + city.growth(), quarter.index() - SampleCity.START);
        double migrants = city.migrants() * growth;
        long women = Math.round(migrants * city.women());
        long men = Math.round(migrants * (1 - city.women()));
        totals(figures, "pop_migrant", women, men);
        long[] byAgeF = Shares.split(women, tilted(city, WOMEN));
        long[] byAgeM = Shares.split(men, tilted(city, MEN));
        ages(figures, "pop_migrant", 0, byAgeF, byAgeM);
        ages(figures, "pop_migrant_15p", 1, byAgeF, byAgeM);
        ages(figures, "pop_migrant_18p", 2, byAgeF, byAgeM);
        double tertiary = 0.2 + 0.05 * city.character("tertiary");
        totals(
                figures,
                "pop_migrant_tertiary",
                Math.round(figures.of("pop_migrant_18p", "F") * tertiary * 1.04),
                Math.round(figures.of("pop_migrant_18p", "M") * tertiary));
        long households = Math.round(migrants / 2.6);
        totals(figures, "hh_migrant", Math.round(households * 0.37), Math.round(households * 0.63));
        long residents = Math.round(
                city.migrants() * city.residents() * StrictMath.pow(1.0012, quarter.index() - SampleCity.START));
        totals(figures, "pop_total", Math.round(residents * 0.515), residents - Math.round(residents * 0.515));
    }

    private static double[] tilted(SampleCity city, double[] ages) {
        double tilt = 0.04 * city.character("ages");
        double[] out = new double[ages.length];
        for (int i = 0; i < ages.length; i++) {
            out[i] = ages[i] * (1 + tilt * (i - 3.5));
        }
        return out;
    }

    private static void totals(Figures figures, String element, long women, long men) {
        figures.put(element, "F", women);
        figures.put(element, "M", men);
        figures.put(element, "_T", women + men);
    }

    private static void ages(Figures figures, String element, int from, long[] women, long[] men) {
        long f = 0;
        long m = 0;
        for (int i = from; i < women.length; i++) {
            f += women[i];
            m += men[i];
        }
        totals(figures, element, f, m);
        for (int i = from; i < women.length; i++) {
            String band = SampleCity.ageBands().get(i);
            figures.put(element, "F", band, "", "", women[i]);
            figures.put(element, "M", band, "", "", men[i]);
        }
    }

    /** Where the city's migrants come from. */
    static double[] origins(SampleCity city) {
        double[] weights = new double[ORIGINS.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = StrictMath.exp(0.7 * city.character("origin" + ORIGINS.get(i))) * (i == 0 ? 2 : 1);
        }
        return weights;
    }
}
