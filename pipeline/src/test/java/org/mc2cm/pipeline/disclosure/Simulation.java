package org.mc2cm.pipeline.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.catalogue.Place;
import org.mc2cm.pipeline.model.IndicatorTable;
import org.mc2cm.pipeline.model.Quarter;

/** A believable network of random counts: seeded, whole, with small counts enough. */
final class Simulation {

    private static final String[] AGES = {"Y_LT25", "Y25T44", "Y_GE45"};
    private static final double[] AGE_SHARE = {0.3, 0.45, 0.25};

    private final Random random;
    private final Map<String, double[]> leaves = new TreeMap<>();
    private final Figures figures = new Figures();
    private final int quarters;
    private final List<String> codes;

    Simulation(long seed, int quarters, List<String> indicators) {
        random = new Random(seed);
        this.quarters = quarters;
        this.codes = indicators;
    }

    IndicatorTable table() {
        for (String code : codes) {
            indicator(Figures.CATALOGUE.indicator(code));
        }
        return figures.table();
    }

    private void indicator(Indicator i) {
        boolean s1 = i.disclosureClass().equals("S1");
        boolean stock = Figures.CATALOGUE.element(i.numerator()).time() == DataElement.Time.STOCK;
        List<String> areas = new ArrayList<>();
        for (Place p : Figures.CATALOGUE.network().participants()) {
            areas.add(p.id());
        }
        for (int back = quarters - 1; back >= 0; back--) {
            Quarter q = Figures.Q.plus(-back);
            for (String window : s1 ? new String[] {"R4"} : stock ? new String[] {"Q"} : new String[] {"Q", "R4"}) {
                for (String sex : new String[] {"F", "M", "_T"}) {
                    for (String age : new String[] {"_T", "Y_LT25", "Y25T44", "Y_GE45"}) {
                        rows(i, q, window, sex, age, areas);
                    }
                }
            }
        }
    }

    private void rows(Indicator i, Quarter q, String window, String sex, String age, List<String> areas) {
        for (String area : areas) {
            List<Place> members = Figures.CATALOGUE.network().membersOf(area);
            for (Place m : members) {
                row(i, q, window, sex, age, m.id(), List.of(m.id()));
            }
            row(
                    i,
                    q,
                    window,
                    sex,
                    age,
                    area,
                    members.isEmpty()
                            ? List.of(area)
                            : members.stream().map(Place::id).toList());
        }
        Figures.At at = new Figures.At("NETWORK", q, window, sex, age, "", "");
        figures.network(i.code(), at, areas.toArray(new String[0]));
    }

    private void row(Indicator i, Quarter q, String window, String sex, String age, String area, List<String> of) {
        Figures.At at = new Figures.At(area, q, window, sex, age, "", "");
        double x = 0;
        double n = 0;
        for (String place : of) {
            x += value(i, i.numerator(), place, q, window, sex, age);
            n += value(i, i.denominator(), place, q, window, sex, age);
        }
        figures.row(i.code(), at, x, n);
    }

    private double value(Indicator i, String element, String area, Quarter q, String window, String sex, String age) {
        boolean stock = Figures.CATALOGUE.element(element).time() == DataElement.Time.STOCK;
        double sum = 0;
        for (int back = 0; back < (window.equals("R4") ? 4 : 1); back++) {
            sum += quarter(i, element, area, q.plus(-back), sex, age);
        }
        return stock && window.equals("R4") ? sum / 4 : sum;
    }

    private double quarter(Indicator i, String element, String area, Quarter q, String sex, String age) {
        double sum = 0;
        for (int s = 0; s < 2; s++) {
            for (int a = 0; a < 3; a++) {
                if ((sex.equals("_T") || sex.equals(s == 0 ? "F" : "M")) && (age.equals("_T") || age.equals(AGES[a]))) {
                    sum += leaf(i, element, area, q)[s * 3 + a];
                }
            }
        }
        return sum;
    }

    private double[] leaf(Indicator i, String element, String area, Quarter q) {
        double[] known = leaves.get(element + area + q);
        if (known != null) {
            return known;
        }
        double[] n = new double[6];
        double[] x = new double[6];
        boolean rate = i.estimator() == Indicator.Estimator.RATE;
        boolean s1 = i.disclosureClass().equals("S1");
        double size = Math.exp(0.8 * new Random(area.hashCode()).nextGaussian());
        for (int k = 0; k < 6; k++) {
            double share = AGE_SHARE[k % 3];
            if (rate) {
                n[k] = Math.round(9000 * size * share * (1 + random.nextDouble() / 50));
                x[k] = poisson((s1 ? k < 3 ? 5 : 1 : 12) * size * share);
            } else {
                n[k] = poisson((s1 ? 60 : 55) * size * share);
                double p = 0.35 + random.nextDouble() / 2;
                x[k] = binomial((int) n[k], p);
            }
        }
        leaves.putIfAbsent(i.denominator() + area + q, n);
        leaves.putIfAbsent(i.numerator() + area + q, x);
        return leaves.getOrDefault(element + area + q, n);
    }

    private int poisson(double mean) {
        double l = Math.exp(-mean);
        int k = 0;
        double p = random.nextDouble();
        while (p > l && k < 1000) {
            k++;
            p *= random.nextDouble();
        }
        return k;
    }

    private int binomial(int n, double p) {
        int k = 0;
        for (int j = 0; j < n; j++) {
            k += random.nextDouble() < p ? 1 : 0;
        }
        return k;
    }
}
