package org.mc2cm.pipeline.indicators;

import java.util.ArrayList;
import java.util.List;

/**
 * Proportions of several overlapping domains of one sample in two passes over it: weighted share, and variance by Taylor
 * linearisation (computation rule 6). Domains are bits; the outcome is the same for all.
 */
final class DesignProportions {

    /** Which domains a respondent belongs to, and whether the outcome holds. */
    interface Answers {

        /** Bits of the domains; 0 for a respondent of none. */
        int domains(int respondent);

        boolean outcome(int respondent);
    }

    private final SurveyDesign design;
    private final Answers answers;
    private final double[] weight;
    private final double[] outcome;
    private final double[] squares;
    private final int[] respondents;
    private final int[] cases;
    private final ScoreVariance[] scores;

    private DesignProportions(SurveyDesign design, int domains, Answers answers) {
        this.design = design;
        this.answers = answers;
        this.weight = new double[domains];
        this.outcome = new double[domains];
        this.squares = new double[domains];
        this.respondents = new int[domains];
        this.cases = new int[domains];
        this.scores = new ScoreVariance[domains];
        for (int d = 0; d < domains; d++) {
            scores[d] = new ScoreVariance();
        }
    }

    /** @param domains how many, at most 31 */
    static List<DesignProportion> of(SurveyDesign design, int domains, Answers answers) {
        DesignProportions all = new DesignProportions(design, domains, answers);
        all.count();
        if (design.known()) {
            all.linearise();
        }
        List<DesignProportion> found = new ArrayList<>();
        for (int d = 0; d < domains; d++) {
            found.add(all.proportion(d));
        }
        return found;
    }

    private void count() {
        for (int i = 0; i < design.size(); i++) {
            int bits = answers.domains(i);
            boolean holds = bits != 0 && answers.outcome(i);
            double w = design.weight()[i];
            for (; bits != 0; bits &= bits - 1) {
                int d = Integer.numberOfTrailingZeros(bits);
                weight[d] += w;
                squares[d] += w * w;
                respondents[d]++;
                if (holds) {
                    outcome[d] += w;
                    cases[d]++;
                }
            }
        }
    }

    private void linearise() {
        for (int i = 0; i < design.size(); i++) {
            int bits = answers.domains(i);
            double y = bits != 0 && answers.outcome(i) ? 1 : 0;
            for (; bits != 0; bits &= bits - 1) {
                int d = Integer.numberOfTrailingZeros(bits);
                scores[d].add(design.weight()[i] * (y - outcome[d] / weight[d]) / weight[d]);
            }
            if (design.endsPsu(i)) {
                close(design.endsStratum(i));
            }
        }
    }

    private void close(boolean stratum) {
        for (ScoreVariance score : scores) {
            score.endPsu();
            if (stratum) {
                score.endStratum();
            }
        }
    }

    private DesignProportion proportion(int d) {
        double share = weight[d] > 0 ? outcome[d] / weight[d] : Double.NaN;
        double kish = weight[d] > 0 ? Kish.effective(weight[d], squares[d]) : 0;
        double variance = design.known() ? scores[d].variance() : share * (1 - share) / kish;
        int degrees = design.known() ? scores[d].degrees() : respondents[d] - 1;
        return new DesignProportion(
                share, variance, respondents[d], cases[d], degrees, kish, design.known(), scores[d].lonely());
    }
}
