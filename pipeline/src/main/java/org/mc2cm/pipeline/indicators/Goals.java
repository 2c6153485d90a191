package org.mc2cm.pipeline.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.ProjectTarget;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.TargetRow;

/**
 * Judges published values by the targets of projects. A baseline is a figure too: where the indicator's class is protected
 * it is the published value of its year, and not what the plan says; without one there is no progress.
 */
final class Goals {

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private final Catalogue catalogue;
    private final Series series;

    Goals(Catalogue catalogue, Series series) {
        this.catalogue = catalogue;
        this.series = series;
    }

    TargetRow judge(String area, ProjectTarget goal) {
        PublishedRow row = series.latest(goal.indicator(), area, goal.sex()).orElse(null);
        BigDecimal baseline = baseline(area, goal);
        if (baseline == null) {
            return row(area, goal, null, row, null, null, "refused-baseline");
        }
        if (baseline.compareTo(goal.target()) == 0) {
            return row(area, goal, baseline, row, null, null, "refused-same");
        }
        BigDecimal actual = row == null ? null : Series.value(row);
        if (row == null || actual == null) {
            return row(area, goal, baseline, null, null, null, "refused-value");
        }
        Progress progress = new Progress(goal.baselineDate(), baseline, goal.targetDate(), goal.target());
        LocalDate day = Quarter.parse(row.key().quarter()).orElseThrow().lastDay();
        String status = progress.status(day, actual)
                .map(s -> s.name().toLowerCase(java.util.Locale.ROOT))
                .orElse("refused-same");
        BigDecimal percent = progress.percent(actual).orElse(null);
        return row(area, goal, baseline, row, progress.milestone(day), percent, status);
    }

    private @Nullable BigDecimal baseline(String area, ProjectTarget goal) {
        Indicator indicator = catalogue.indicator(goal.indicator());
        if (open(indicator)) {
            return goal.baseline();
        }
        Optional<PublishedRow> published = series.ofYear(goal.indicator(), area, goal.sex(), goal.baselineYear());
        return published.map(Series::value).orElse(null);
    }

    /** Whether a figure of the class can never be withheld. */
    private static boolean open(Indicator indicator) {
        boolean institutional = indicator.disclosureClass().equals("S4")
                && indicator.minimumSites() < 2
                && !indicator.denominator().startsWith("staff_");
        return institutional || indicator.disclosureClass().equals("S3");
    }

    private static TargetRow row(
            String area,
            ProjectTarget goal,
            @Nullable BigDecimal baseline,
            @Nullable PublishedRow row,
            @Nullable BigDecimal milestone,
            @Nullable BigDecimal percent,
            String status) {
        return new TargetRow(
                row == null ? "" : row.key().valueId(),
                goal.indicator(),
                area,
                row == null ? "" : row.key().quarter(),
                row == null ? "" : row.key().window(),
                goal.sex(),
                goal.project(),
                "goal",
                goal.baselineDate().toString(),
                baseline,
                goal.targetDate().toString(),
                goal.target(),
                null,
                milestone == null ? null : milestone.round(DIGITS),
                row == null ? null : Series.value(row),
                percent,
                status);
    }
}
