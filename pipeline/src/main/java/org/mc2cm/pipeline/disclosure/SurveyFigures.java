package org.mc2cm.pipeline.disclosure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.model.SurveyRow;
import org.mc2cm.pipeline.model.SurveyRow.Estimate;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.SurveyFigure;
import org.mc2cm.release.ValueKey;

/** How sure each published survey value is. What is withheld has no row, and sizes of sensitive items go by fives. */
public final class SurveyFigures {

    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    private final Catalogue catalogue;

    public SurveyFigures(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param published rows of the edition; in the order of the surveys' rows */
    public List<SurveyFigure> of(List<SurveyRow> surveys, Collection<PublishedRow> published) {
        Map<ValueKey, PublishedRow> shown = new HashMap<>();
        for (PublishedRow row : published) {
            if (row.key().window().equals("S") && row.key().dimName().isEmpty()) {
                shown.put(row.key(), row);
            }
        }
        List<SurveyFigure> figures = new ArrayList<>();
        for (SurveyRow row : surveys) {
            SurveyFigure figure = figure(row, shown.get(row.key()));
            if (figure != null) {
                figures.add(figure);
            }
        }
        return figures;
    }

    /** None where an earlier edition's value stands that another sample made. */
    private @Nullable SurveyFigure figure(SurveyRow row, @Nullable PublishedRow published) {
        Estimate e = row.estimate();
        if (e == null || published == null || !(published.value() instanceof PublishedValue.Shown s)) {
            return null;
        }
        boolean sensitive =
                catalogue.classOf(catalogue.indicator(row.key().indicator())).zeroHidden();
        BigDecimal n = size(e.respondents(), sensitive);
        BigDecimal value = s.value();
        boolean another = s.denominator() == null
                || s.denominator().compareTo(n) != 0
                || value != null
                        && value.subtract(BigDecimal.valueOf(e.value())).abs().doubleValue() > 0.05;
        if (another) {
            return null;
        }
        BigDecimal effective = size(e.effective(), sensitive);
        BigDecimal effect = effective.signum() > 0 ? n.divide(effective, 2, RoundingMode.HALF_EVEN) : BigDecimal.ZERO;
        return new SurveyFigure(row.key(), n, effective, e.degrees(), effect, e.method());
    }

    /** As the denominator of values.csv is. */
    private static BigDecimal size(double size, boolean sensitive) {
        return sensitive
                ? BigDecimal.valueOf(Math.round(size / 5)).multiply(FIVE)
                : BigDecimal.valueOf(size).setScale(1, RoundingMode.HALF_EVEN);
    }
}
