package org.mc2cm.pipeline.disclosure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DisclosureClass;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.SurveyRow;
import org.mc2cm.pipeline.model.SurveyRow.Estimate;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.ValueKey;

/**
 * From a survey's rows to their published form: refused where they are not precise enough (NCHS Series 2 No. 175), and
 * sensitive ones withheld where they, or the rest, are few. A sensitive row that is withheld takes with it what it could
 * be reckoned from: the bands of age go together, and the total of both sexes with either of them.
 */
final class SurveyCases {

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final double FEWEST = 30;
    private static final double ENOUGH = 50;
    private static final int FEW_DEGREES = 8;
    private static final double NARROW = 0.05;
    private static final double WIDE = 0.30;
    private static final double RELATIVELY_WIDE = 1.3;

    private final Catalogue catalogue;
    private final String provisional;
    private final Set<ValueKey> withheld = new HashSet<>();

    /** @param provisional the quarter whose first edition this is, else empty */
    SurveyCases(Catalogue catalogue, String provisional) {
        this.catalogue = catalogue;
        this.provisional = provisional;
    }

    /** In the order of the rows. */
    List<PublishedRow> publish(List<SurveyRow> rows) {
        Set<ValueKey> estimated = new HashSet<>();
        for (SurveyRow row : rows) {
            if (row.estimate() != null) {
                estimated.add(row.key());
            }
            if (few(row)) {
                withhold(row.key());
            }
        }
        rows.stream().filter(r -> !r.key().areaLevel().equals("network")).forEach(r -> alone(r, estimated));
        rows.stream().filter(r -> r.key().areaLevel().equals("network")).forEach(r -> alone(r, estimated));
        List<PublishedRow> published = new ArrayList<>(rows.size());
        for (SurveyRow row : rows) {
            published.add(publish(row));
        }
        return published;
    }

    private boolean sensitive(ValueKey key) {
        return classOf(key).zeroHidden();
    }

    private DisclosureClass classOf(ValueKey key) {
        return catalogue.classOf(catalogue.indicator(key.indicator()));
    }

    private boolean few(SurveyRow row) {
        Estimate e = row.estimate();
        if (e == null || !sensitive(row.key())) {
            return false;
        }
        int threshold = classOf(row.key()).threshold();
        return e.cases() < threshold || e.respondents() - e.cases() < threshold;
    }

    private void withhold(ValueKey key) {
        if (!withheld.add(key)) {
            return;
        }
        if (!key.age().equals("_T")) {
            List.of("Y_LT25", "Y25T44", "Y_GE45").forEach(age -> withhold(with(key, key.sex(), age)));
        }
        if (!key.sex().equals("_T")) {
            withhold(with(key, "_T", key.age()));
        }
    }

    /** A pooled row from which one withheld part could be reckoned, the others being shown, is withheld with it. */
    private void alone(SurveyRow pooled, Set<ValueKey> estimated) {
        if (pooled.estimate() == null || !sensitive(pooled.key())) {
            return;
        }
        long hidden = pooled.cities().stream()
                .flatMap(city -> Stream.of("participant", "municipality").map(level -> in(pooled.key(), city, level)))
                .filter(key -> estimated.contains(key) && withheld.contains(key))
                .count();
        if (hidden == 1) {
            withhold(pooled.key());
        }
    }

    private static ValueKey in(ValueKey k, String area, String level) {
        return new ValueKey(k.indicator(), area, level, k.quarter(), k.window(), k.sex(), k.age(), k.migstat(), "", "");
    }

    private static ValueKey with(ValueKey k, String sex, String age) {
        return new ValueKey(
                k.indicator(), k.area(), k.areaLevel(), k.quarter(), k.window(), sex, age, k.migstat(), "", "");
    }

    private PublishedRow publish(SurveyRow row) {
        if (!row.refusal().isEmpty()) {
            return row(row, new PublishedValue.Missing(), "..", "N", "F", row.refusal());
        }
        Estimate e = row.estimate();
        if (e == null) {
            return row(row, new PublishedValue.Missing(), "..", "O", "F", "none");
        }
        if (withheld.contains(row.key())) {
            return row(row, new PublishedValue.Withheld(null), "c", "Q", "C", "none");
        }
        boolean rounded = sensitive(row.key());
        BigDecimal n = rounded ? toFive(e.respondents()) : BigDecimal.valueOf(e.respondents());
        if (e.effective() < FEWEST || wide(e)) {
            PublishedValue none = new PublishedValue.Shown(null, null, null, null, n);
            String display = e.effective() < FEWEST ? "n<30" : "..";
            return row(row, none, display, "U", "F", "refused-precision");
        }
        Indicator indicator = catalogue.indicator(row.key().indicator());
        BigDecimal value = figure(e.value(), rounded);
        PublishedValue shown =
                new PublishedValue.Shown(value, figure(e.lower(), rounded), figure(e.upper(), rounded), null, n);
        String display =
                value.setScale(indicator.decimals(), RoundingMode.HALF_EVEN).toPlainString();
        boolean doubtful = e.doubtful() || e.effective() < ENOUGH || e.degrees() < FEW_DEGREES;
        String obs = doubtful ? "U" : row.key().quarter().equals(provisional) ? "P" : "A";
        return row(row, shown, display, obs, "F", e.method());
    }

    private static boolean wide(Estimate e) {
        if (e.width() <= NARROW) {
            return false;
        }
        boolean relatively = e.share() > 0 && e.width() / e.share() > RELATIVELY_WIDE;
        return e.width() >= WIDE || relatively;
    }

    /** Fifteen digits; one decimal for sensitive items. */
    private static BigDecimal figure(double value, boolean rounded) {
        BigDecimal exact = new BigDecimal(value);
        BigDecimal figure = rounded ? exact.setScale(1, RoundingMode.HALF_EVEN) : exact.round(DIGITS);
        BigDecimal plain = figure.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** The nearest five. */
    private static BigDecimal toFive(int respondents) {
        return BigDecimal.valueOf(Math.round(respondents / 5.0) * 5);
    }

    private PublishedRow row(
            SurveyRow row, PublishedValue value, String display, String obs, String conf, String method) {
        Indicator indicator = catalogue.indicator(row.key().indicator());
        boolean network = row.key().areaLevel().equals("network");
        return new PublishedRow(
                row.key(),
                value,
                indicator.unit(),
                display,
                obs,
                conf,
                row.sourceType(),
                network ? row.cities().size() : null,
                network ? row.coverage() : "",
                method);
    }
}
