package org.mc2cm.pipeline.sample;

import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.Dimension;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.Quarter;

/** Invents a city's counts of one quarter, indicator by indicator; parts never exceed their wholes. */
final class Story {

    private final Catalogue catalogue;
    private final SampleCity city;
    private final Quarter quarter;
    private final int time;
    private final Figures figures = new Figures();

    private Story(Catalogue catalogue, SampleCity city, Quarter quarter) {
        this.catalogue = catalogue;
        this.city = city;
        this.quarter = quarter;
        this.time = quarter.index() - SampleCity.START;
    }

    static Figures tell(Catalogue catalogue, SampleCity city, Quarter quarter) {
        Story story = new Story(catalogue, city, quarter);
        Population.put(city, quarter, story.figures);
        for (Indicator indicator : catalogue.administrative()) {
            story.indicator(indicator, Level.of(indicator));
        }
        Detail.put(city, story.figures);
        return story.figures;
    }

    private void indicator(Indicator indicator, Level level) {
        DataElement whole = catalogue.element(indicator.denominator());
        DataElement part = catalogue.element(indicator.numerator());
        if (indicator.numeratorSex() == Indicator.SexRule.OVER_TOTAL) {
            overTotal(part, whole, level);
            return;
        }
        if (!figures.has(whole.id())) {
            whole(indicator, whole, level);
        }
        if (figures.has(part.id())) {
            return;
        }
        switch (indicator.estimator()) {
            case RATE -> events(part, whole, level);
            case BAND_MEDIAN -> bands(part, whole, level);
            default -> {
                if (whole.carriedForward()) {
                    stock(part, whole, level);
                } else {
                    share(part, whole, level, indicator.estimator() == Indicator.Estimator.RATIO);
                }
            }
        }
    }

    private Dice dice(String subject) {
        return Dice.of(city.seed(), city.place().id(), quarter, subject);
    }

    /** A slow wave of its own for each city and subject, so that lines are not straight. */
    private double wave(String subject) {
        double phase = 3.1 * city.character("phase" + subject);
        return 0.06 * StrictMath.sin(phase + time * 0.55);
    }

    private void whole(Indicator indicator, DataElement whole, Level level) {
        if (!level.base().isEmpty()) {
            figures.both(
                    whole,
                    Math.round(figures.of(level.base(), "F") * level.part()),
                    Math.round(figures.of(level.base(), "M") * level.part()));
            return;
        }
        double size = StrictMath.pow(
                city.migrants() / 60_000, indicator.disclosureClass().equals("S4") ? 0.45 : 0.6);
        double volume = level.volume() * size * StrictMath.exp(0.22 * city.character(whole.id()) + wave(whole.id()));
        if (!indicator.disclosureClass().equals("S4") && city.rare(whole.id(), 0.06)) {
            volume *= 0.05;
        }
        if (whole.time() == DataElement.Time.YTD) {
            volume *= quarter.number();
        }
        Dice dice = dice(whole.id());
        if (whole.sexes().equals("ALL")) {
            double women = 0.5 + 0.05 * city.character("women" + whole.id());
            figures.both(whole, dice.events(volume * women), dice.events(volume * (1 - women)));
        } else {
            boolean stock = whole.time() == DataElement.Time.STOCK || !whole.count();
            figures.both(whole, stock ? Math.max(3, Math.round(volume)) : dice.events(volume), 0);
        }
    }

    private void share(DataElement part, DataElement whole, Level level, boolean mayExceed) {
        double base = StrictMath.log(Math.min(level.level(), 0.97) / (1 - Math.min(level.level(), 0.97)));
        double here = base
                + 0.38 * city.character(part.id())
                + wave(part.id())
                + level.trend() * time * (1 + 0.6 * city.character("trend" + part.id()));
        double gap = level.gap() + 0.12 * city.character("gap" + part.id());
        if (part.sexes().equals("ALL") && whole.sexes().equals("ALL")) {
            figures.both(part, part(part, whole, "F", here + gap / 2), part(part, whole, "M", here - gap / 2));
        } else {
            String sex = whole.sexes().equals("F") ? "F" : "_T";
            long count = part(part, whole, sex, here);
            figures.both(part, mayExceed ? Math.min(count, figures.of(whole.id(), sex)) : count, 0);
        }
    }

    private long part(DataElement part, DataElement whole, String sex, double logOdds) {
        double share = 1 / (1 + StrictMath.exp(-logOdds));
        long of = figures.of(whole.id(), sex);
        boolean steady = !part.count() || part.time() == DataElement.Time.STOCK;
        return steady
                ? Math.min(of, Math.round(of * share))
                : dice(part.id() + sex).successes(of, share);
    }

    /** Events of a quarter, or of a year where that is what is counted, over a stock of people. */
    private void events(DataElement part, DataElement whole, Level level) {
        double years =
                switch (part.time()) {
                    case FLOW -> 0.25;
                    default -> 1;
                };
        double here = StrictMath.exp(0.3 * city.character(part.id()) + wave(part.id()) + level.trend() * time);
        if (part.disclosureClass().equals("S1") && city.rare(part.id(), 0.12)) {
            here *= 0.06;
        }
        double women = figures.of(whole.id(), "F") * level.level() / 1000 * years * here;
        double men = figures.of(whole.id(), "M") * level.gap() / 1000 * years * here;
        figures.both(
                part, dice(part.id() + "F").events(women), dice(part.id() + "M").events(men));
    }

    private void stock(DataElement part, DataElement whole, Level level) {
        double here = StrictMath.exp(0.3 * city.character(part.id()) + level.trend() * time);
        long count = Math.max(6, Math.round(figures.of(whole.id(), "_T") * level.level() / 1000 * here));
        figures.both(part, count / 2, count - count / 2);
    }

    private void overTotal(DataElement part, DataElement whole, Level level) {
        double size = StrictMath.pow(city.migrants() / 60_000, 0.6);
        double volume = level.volume() * size * StrictMath.exp(0.2 * city.character(whole.id()) + wave(whole.id()));
        long all = dice(whole.id()).events(volume);
        double migrants = level.level() >= 1 ? 1 : level.level() * (1 + 0.15 * city.character(part.id()));
        long ours = Math.round(all * Math.min(1, migrants));
        double women = level.gap() + 0.05 * city.character("women" + part.id()) + level.trend() * time * 0.4;
        long theirs = dice(part.id()).successes(ours, Math.min(0.75, Math.max(0.15, women)));
        figures.both(part, theirs, ours - theirs);
        figures.put(whole.id(), "_T", all);
    }

    /** Cases by band, spread about a middle that differs by city and sex; the bands add up to the whole. */
    private void bands(DataElement part, DataElement whole, Level level) {
        Dimension dimension = catalogue.dimension(part.bandDimension());
        double middle = level.level() * StrictMath.exp(0.3 * city.character(part.id()) + level.trend() * time);
        for (String sex : whole.sexes().equals("F") ? new String[] {"F"} : new String[] {"F", "M"}) {
            double[] weights = weights(dimension, sex.equals("F") ? middle * level.gap() : middle);
            long[] parts = Shares.split(figures.of(whole.id(), sex), weights);
            for (int i = 0; i < parts.length; i++) {
                String band = dimension.codes().get(i).id();
                figures.put(part.id(), sex, "_T", dimension.id(), band, parts[i]);
                if (sex.equals("M")) {
                    long women = figures.of(part.id(), "F", "_T", dimension.id(), band);
                    figures.put(part.id(), "_T", "_T", dimension.id(), band, women + parts[i]);
                }
            }
        }
    }

    /** Of a log-logistic spread: half lies under the middle. */
    private static double[] weights(Dimension dimension, double middle) {
        int n = dimension.codes().size();
        double[] weights = new double[n];
        for (int i = 0; i < n; i++) {
            double upper = i + 1 < n ? under(dimension.codes().get(i + 1).lowerEdge(), middle) : 1;
            weights[i] = upper - under(dimension.codes().get(i).lowerEdge(), middle);
        }
        return weights;
    }

    private static double under(double days, double middle) {
        return days <= 0 ? 0 : 1 / (1 + StrictMath.pow(days / middle, -1.6));
    }
}
