package org.mc2cm.pipeline.disclosure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DisclosureClass;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.Estimator;
import org.mc2cm.pipeline.model.Estimator.Estimate;
import org.mc2cm.pipeline.model.IndicatorRow;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;

/** From a row and the marks of its counts to its published form: the table of cases of the contract. */
final class Cases {

    private final Catalogue catalogue;
    private final Estimator estimator;
    private final Medians medians;
    private final boolean provisional;
    private final String released;

    /** @param provisional whether this is edition 1 of the named quarter */
    Cases(Catalogue catalogue, Estimator estimator, Rounding rounding, String released, boolean provisional) {
        this.catalogue = catalogue;
        this.estimator = estimator;
        this.medians = new Medians(catalogue, estimator, rounding);
        this.released = released;
        this.provisional = provisional;
    }

    PublishedRow publish(IndicatorRow row, Cell numerator, Cell denominator) {
        Indicator indicator = indicator(row);
        if (!row.refusal().isEmpty()) {
            return row(row, indicator, new PublishedValue.Missing(), "..", "N", "F", row.refusal());
        }
        boolean median = indicator.estimator() == Indicator.Estimator.BAND_MEDIAN;
        Mark mark = median && numerator.mark != Mark.CITY_HIDDEN && numerator.mark != Mark.CITY_SMALL
                ? Mark.OPEN
                : numerator.mark;
        if (mark.hidden()) {
            boolean alone = mark.tellsClass();
            return withheld(row, indicator, shown(denominator), alone ? numerator.rule.display() : "c", alone);
        }
        if (denominator.mark.hidden()) {
            return withheld(row, indicator, null, "c", false);
        }
        if (missing(row, indicator, mark, numerator, denominator, median)) {
            return missing(row, indicator);
        }
        if (restricted(row, indicator, denominator)) {
            return withheld(row, indicator, null, "c", false);
        }
        return figure(row, indicator, numerator, denominator, median);
    }

    private static boolean missing(
            IndicatorRow row, Indicator indicator, Mark mark, Cell numerator, Cell denominator, boolean median) {
        boolean none = median ? numerator.count.bands().isEmpty() : numerator.face == null;
        // an unconfirmed S1 value waits as missing
        boolean waits = "V".equals(row.obsStatus()) && numerator.rule.rounds();
        return List.of("M", "L", "O").contains(row.obsStatus())
                || waits
                || mark == Mark.MISSING
                || none
                || denominator.face == null;
    }

    private PublishedRow missing(IndicatorRow row, Indicator indicator) {
        String obs =
                switch (row.obsStatus()) {
                    case "M", "L" -> row.obsStatus();
                    default -> "O";
                };
        return row(row, indicator, new PublishedValue.Missing(), obs.equals("M") ? "na" : "..", obs, "F", "none");
    }

    private PublishedRow figure(
            IndicatorRow row, Indicator indicator, Cell numerator, Cell denominator, boolean median) {
        DisclosureClass c = catalogue.classOf(indicator);
        BigDecimal n = truth(denominator);
        BigDecimal x = median ? null : numerator.face;
        BigDecimal shown = face(denominator);
        if (n.compareTo(BigDecimal.valueOf(c.minimumDenominator())) < 0 || shown.signum() <= 0) {
            boolean small = c.minimumDenominator() > 0;
            String display = small ? "n<" + c.minimumDenominator() : "..";
            PublishedValue value = new PublishedValue.Shown(null, null, null, x, shown);
            return row(row, indicator, value, display, Status.first(row.obsStatus(), "U"), "F", "none");
        }
        if (x != null && indicator.estimator() == Indicator.Estimator.SHARE && x.compareTo(shown) > 0) {
            return withheld(row, indicator, shown, "c", false);
        }
        Estimate e = median
                ? medians.of(row, indicator, numerator, shown)
                : estimator.estimate(indicator.code(), row.key().window(), x, shown, List.of());
        if (e == null) {
            return withheld(row, indicator, shown, "c", false);
        }
        boolean r5 = numerator.extraRounded && !median || denominator.extraRounded;
        String obs = median ? Status.first(row.obsStatus(), "E") : row.obsStatus();
        return row(
                row,
                indicator,
                new PublishedValue.Shown(e.value(), e.lower(), e.upper(), x, shown),
                e.display(),
                settled(row, obs),
                "F",
                r5 ? e.method() + "-r5" : e.method());
    }

    /** A first release is provisional until the next edition. */
    private String settled(IndicatorRow row, String obs) {
        return provisional && row.key().quarter().equals(released) ? Status.first(obs, "P") : obs;
    }

    /** S4 figures that the catalogue restricts: under two sites (an unknown number counts as one), under 10 staff. */
    private boolean restricted(IndicatorRow row, Indicator indicator, Cell denominator) {
        if (indicator.minimumSites() > 1 && sites(row) < indicator.minimumSites()) {
            return true;
        }
        return indicator.denominator().startsWith("staff_")
                && truth(denominator).compareTo(BigDecimal.TEN) < 0;
    }

    private int sites(IndicatorRow row) {
        if ("network".equals(row.key().areaLevel())) {
            return row.cities();
        }
        return Math.max(1, catalogue.network().membersOf(row.key().area()).size());
    }

    private static BigDecimal truth(Cell c) {
        BigDecimal v = c.value();
        return v == null ? BigDecimal.ZERO : v;
    }

    private static BigDecimal face(Cell c) {
        BigDecimal v = c.face;
        return v == null ? BigDecimal.ZERO : v;
    }

    private static @Nullable BigDecimal shown(Cell denominator) {
        return denominator.mark == Mark.OPEN ? denominator.face : null;
    }

    private PublishedRow withheld(
            IndicatorRow row, Indicator indicator, @Nullable BigDecimal denominator, String display, boolean alone) {
        return row(row, indicator, new PublishedValue.Withheld(denominator), display, "Q", alone ? "A" : "C", "none");
    }

    private static PublishedRow row(
            IndicatorRow row,
            Indicator indicator,
            PublishedValue value,
            String display,
            String obs,
            String conf,
            String method) {
        boolean network = "network".equals(row.key().areaLevel());
        return new PublishedRow(
                row.key(),
                value,
                indicator.unit(),
                display,
                obs,
                conf,
                row.sourceType(),
                network ? row.cities() : null,
                network ? row.coverage() : "",
                method);
    }

    private Indicator indicator(IndicatorRow row) {
        Indicator i = catalogue.indicators().get(row.key().indicator());
        if (i == null) {
            throw new IllegalArgumentException("no indicator " + row.key().indicator());
        }
        return i;
    }
}
