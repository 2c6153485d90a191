package org.mc2cm.pipeline.indicators;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.catalogue.SurveyDefinition;
import org.mc2cm.pipeline.model.SurveyAnswers;
import org.mc2cm.pipeline.model.SurveyRow.Estimate;

/** The estimates of one wave, of migrants and of others who were asked beside them; all keep their place in the design. */
final class SurveyEstimates {

    private static final double PER_CENT = 100;

    private final SurveyAnswers answers;
    private final SurveyDefinition survey;
    private final SurveyDesign design;
    private final int[] bits;
    private final boolean doubtful;

    SurveyEstimates(SurveyAnswers answers, SurveyDefinition survey) {
        this(answers, survey, false);
    }

    /** @param doubtful whether a part of a pooled sample names no strata and PSUs */
    SurveyEstimates(SurveyAnswers answers, SurveyDefinition survey, boolean doubtful) {
        this.doubtful = doubtful;
        this.answers = answers;
        this.survey = survey;
        int size = answers.size();
        int[] stratum = new int[size];
        int[] psu = new int[size];
        double[] weight = new double[size];
        this.bits = new int[size];
        for (int i = 0; i < size; i++) {
            stratum[i] = answers.stratum(i);
            psu[i] = answers.psu(i);
            weight[i] = answers.weight(i);
            bits[i] = SurveyCells.bits(answers.sex(i), answers.band(i), answers.migrant(i));
        }
        this.design = new SurveyDesign(stratum, psu, weight, answers.wave().designKnown());
    }

    /** By the places of {@link SurveyCells}; null where the survey does not ask it, or asked nobody. */
    List<@Nullable Estimate> of(Indicator indicator) {
        List<@Nullable Estimate> estimates = new ArrayList<>();
        if (SurveyCells.paid(indicator)) {
            for (int place = 0; place < SurveyCells.ALL; place++) {
                estimates.add(place == SurveyCells.TOTAL ? payGap() : null);
            }
            return estimates;
        }
        int part = answers.elements().indexOf(indicator.numerator());
        int whole = answers.elements().indexOf(indicator.denominator());
        if (part < 0 || whole < 0) {
            for (int place = 0; place < SurveyCells.ALL; place++) {
                estimates.add(null);
            }
            return estimates;
        }
        for (DesignProportion p : DesignProportions.of(design, SurveyCells.ALL, answers(1L << part, 1L << whole))) {
            estimates.add(estimate(p));
        }
        return estimates;
    }

    /** Who is in the denominator and left the numerator's question out is in neither. */
    private DesignProportions.Answers answers(long part, long whole) {
        return new DesignProportions.Answers() {
            @Override
            public int domains(int i) {
                boolean in = (answers.yes(i) & whole) != 0 && (answers.known(i) & part) != 0;
                return in ? bits[i] : 0;
            }

            @Override
            public boolean outcome(int i) {
                return (answers.yes(i) & part) != 0;
            }
        };
    }

    private @Nullable Estimate estimate(DesignProportion p) {
        if (p.respondents() == 0) {
            return null;
        }
        Interval interval = p.interval().times(PER_CENT);
        Interval publication = p.publication();
        boolean free = p.degrees() > 0 || !p.designKnown();
        return new Estimate(
                p.share() * PER_CENT,
                interval.lower(),
                interval.upper(),
                p.respondents(),
                p.cases(),
                p.effective(),
                p.degrees(),
                free ? publication.upper() - publication.lower() : 1,
                p.share(),
                doubtful || !p.designKnown() || p.lonely(),
                !p.varies() ? "korn-graubard" : p.designKnown() ? "taylor-logit" : "kish-logit");
    }

    /** Men's mean less women's over men's. */
    private @Nullable Estimate payGap() {
        int size = answers.size();
        byte[] domain = new byte[size];
        double[] amount = new double[size];
        double[] weight = new double[2];
        double[] squares = new double[2];
        for (int i = 0; i < size; i++) {
            if (answers.migrant(i) && !Double.isNaN(answers.pay(i)) && answers.sex(i) != SurveyAnswers.OTHER) {
                domain[i] = answers.sex(i) == SurveyAnswers.WOMAN ? (byte) 1 : (byte) 2;
                amount[i] = answers.pay(i);
                double w = design.weight()[i];
                weight[domain[i] - 1] += w;
                squares[domain[i] - 1] += w * w;
            }
        }
        MeanRatio ratio = new MeanRatio(design, domain, amount);
        if (!ratio.defined()) {
            return null;
        }
        boolean resampled = ratio.resampled();
        Interval interval = resampled ? ratio.bootstrap(survey.seed()) : ratio.delta();
        boolean free = ratio.degrees() > 0 && Double.isFinite(interval.lower()) && Double.isFinite(interval.upper());
        double effective = Math.min(Kish.effective(weight[0], squares[0]), Kish.effective(weight[1], squares[1]));
        return new Estimate(
                (1 - ratio.ratio()) * PER_CENT,
                free ? (1 - interval.upper()) * PER_CENT : 0,
                free ? (1 - interval.lower()) * PER_CENT : 0,
                ratio.respondents(0) + ratio.respondents(1),
                ratio.respondents(0) + ratio.respondents(1),
                effective,
                ratio.degrees(),
                free ? interval.upper() - interval.lower() : 1,
                1,
                doubtful || !design.known() || ratio.lonely(),
                resampled ? "bootstrap-psu" : "delta-log");
    }
}
