package org.mc2cm.dashboards.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mc2cm.dashboards.chart.Estimate;
import org.mc2cm.dashboards.chart.Mark;
import org.mc2cm.dashboards.chart.MarkWords;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.NetworkRow;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;

/** How a published row is written and drawn: its value, its interval, its change, its mark. */
final class Phrases {

    private static final Set<String> SHORT_UNITS = Set.of("points", "median days", "days");

    private final Words words;

    Phrases(Words words) {
        this.words = words;
    }

    /** The figure as printed, without unit: {@code 26.5}, {@code <10}, {@code c}, {@code ..}. */
    String figure(@Nullable PublishedRow row) {
        return row == null ? words.get("mark.missing") : words.number(row.display());
    }

    /** The figure with its unit where there is a figure, else its mark. */
    String figureWithUnit(@Nullable PublishedRow row) {
        if (!hasValue(row)) {
            return figure(row);
        }
        return figure(row) + "\u00a0" + unit(Objects.requireNonNull(row));
    }

    static boolean hasValue(@Nullable PublishedRow row) {
        return row != null && row.value() instanceof PublishedValue.Shown shown && shown.value() != null;
    }

    static boolean isWithheld(@Nullable PublishedRow row) {
        return row != null && row.value() instanceof PublishedValue.Withheld;
    }

    /** {@code 21.3 to 32.4}; empty where there is no interval. */
    String interval(@Nullable PublishedRow row) {
        if (row == null
                || !(row.value() instanceof PublishedValue.Shown shown)
                || shown.lower() == null
                || shown.upper() == null) {
            return "";
        }
        int decimals = decimals(row.display());
        return words.get(
                "interval", "lower", rounded(shown.lower(), decimals), "upper", rounded(shown.upper(), decimals));
    }

    /** {@code up 6 points on a year ago (3 to 9)}, {@code no clear change on a year ago}. */
    String change(@Nullable PublishedRow difference) {
        Verdict verdict = Verdict.of(difference);
        return switch (verdict) {
            case NONE -> words.get("change.none");
            case UNTESTED -> words.get("change.untested", "signed", signed(difference));
            case UNCLEAR -> words.get("change.unclear");
            case MORE, LESS -> difference(Objects.requireNonNull(difference), "change." + verdict.name());
        };
    }

    /** {@code women 4 points below men (1 to 7)}, or that there is no clear gap. */
    String gap(@Nullable PublishedRow difference) {
        Verdict verdict = Verdict.of(difference);
        return switch (verdict) {
            case NONE -> words.get("gap.none");
            case UNTESTED -> words.get("gap.untested", "signed", signed(difference));
            case UNCLEAR -> words.get("gap.unclear");
            case MORE, LESS -> difference(Objects.requireNonNull(difference), "gap." + verdict.name());
        };
    }

    /** The unit as it stands after the row's number. */
    String unit(PublishedRow row) {
        return words.unit(row.unit(), row.display());
    }

    /** A signed difference such as {@code +3.1 pts}; empty where there is none. */
    String signed(@Nullable PublishedRow difference) {
        if (!hasValue(difference)) {
            return "";
        }
        PublishedRow row = Objects.requireNonNull(difference);
        return words.signed(row.display()) + "\u00a0" + unit(row);
    }

    /**
     * A change that stands beside values.csv, with the decimals of the published change of all that reported; a unit other
     * than points and days stands with that.
     */
    String signed(NetworkRow change, @Nullable PublishedRow like) {
        int decimals = like == null || !hasValue(like) ? 1 : decimals(like.display());
        String number = Objects.requireNonNull(change.value())
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .toPlainString();
        boolean brief = SHORT_UNITS.contains(change.unit());
        return words.signed(number) + (brief ? "\u00a0" + words.unit(change.unit(), number) : "");
    }

    /** As {@link #signed}, but a unit other than points and days is left to the subtitle. */
    String signedShort(@Nullable PublishedRow difference) {
        String signed = signed(difference);
        boolean brief = difference != null && SHORT_UNITS.contains(difference.unit());
        return brief || signed.isEmpty() ? signed : signed.substring(0, signed.indexOf('\u00a0'));
    }

    /** Why there is no figure, in words; empty where there is one. */
    String reason(@Nullable PublishedRow row) {
        if (hasValue(row)) {
            return "";
        }
        if (row == null) {
            return words.get("reason.missing");
        }
        if (row.method().startsWith("refused-")) {
            return words.get("reason." + row.method());
        }
        if (isWithheld(row)) {
            return words.getOr("reason.withheld." + row.display(), words.get("reason.withheld.c"));
        }
        return switch (row.display()) {
            case "na" -> words.get("reason.na");
            case ".." -> words.get(row.obsStatus().equals("L") ? "reason.not-collected" : "reason.missing");
            default -> words.getOr("reason." + row.display(), words.get("reason.base"));
        };
    }

    /** As {@link #estimate}, where all figures of a drawing are of one quarter and its subtitle says provisional once. */
    Estimate plainEstimate(@Nullable PublishedRow row) {
        Estimate e = estimate(row);
        return e.mark() == Mark.PROVISIONAL ? new Estimate(e.value(), e.lower(), e.upper(), Mark.SHOWN) : e;
    }

    Estimate estimate(@Nullable PublishedRow row) {
        if (row == null) {
            return Estimate.missing();
        }
        if (row.value() instanceof PublishedValue.Withheld) {
            return Estimate.withheld();
        }
        if (row.value() instanceof PublishedValue.Shown shown && shown.value() != null) {
            Mark mark = row.obsStatus().equals("P") ? Mark.PROVISIONAL : Mark.SHOWN;
            BigDecimal lower = shown.lower();
            BigDecimal upper = shown.upper();
            return lower == null || upper == null
                    ? new Estimate(shown.value().doubleValue(), null, null, mark)
                    : new Estimate(shown.value().doubleValue(), lower.doubleValue(), upper.doubleValue(), mark);
        }
        return row.display().equals("na") ? Estimate.notApplicable() : Estimate.missing();
    }

    MarkWords marks() {
        return new MarkWords(
                words.get("mark.withheld.long"),
                words.get("mark.withheld"),
                words.get("mark.missing.long"),
                words.get("mark.missing"),
                words.get("mark.na"),
                words.get("mark.provisional"));
    }

    private String difference(PublishedRow row, String key) {
        PublishedValue.Shown shown = (PublishedValue.Shown) row.value();
        int decimals = decimals(row.display());
        BigDecimal lower = Objects.requireNonNull(shown.lower());
        BigDecimal upper = Objects.requireNonNull(shown.upper());
        boolean more = lower.signum() > 0;
        return words.get(
                key,
                "by",
                words.number(row.display().replaceFirst("^-", "")),
                "unit",
                words.getOr("unit.word." + row.unit(), unit(row)),
                "lower",
                rounded(more ? lower : upper.abs(), decimals),
                "upper",
                rounded(more ? upper : lower.abs(), decimals));
    }

    private String rounded(BigDecimal number, int decimals) {
        BigDecimal value = number.setScale(decimals, RoundingMode.HALF_EVEN);
        return words.number(value.signum() == 0 ? value.abs().toPlainString() : value.toPlainString());
    }

    private static int decimals(String display) {
        int dot = display.indexOf('.');
        return dot < 0 || !display.matches("-?[0-9.]+") ? 0 : display.length() - dot - 1;
    }
}
