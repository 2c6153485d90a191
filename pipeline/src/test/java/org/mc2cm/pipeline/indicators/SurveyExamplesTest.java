package org.mc2cm.pipeline.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mc2cm.pipeline.indicators.WorkedExamplesTest.same;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The worked examples of surveys, and what a design may not do. */
class SurveyExamplesTest {

    private static final int[] STRATUM = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1};
    private static final int[] PSU = {0, 0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 4};
    private static final double[] WEIGHT = {
        120, 120, 110, 130, 100, 100, 140, 150, 90, 90, 200, 180, 220, 210, 190, 160, 240
    };
    private static final int[] Y = {1, 0, 1, 0, 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0, 1, 0};

    private static DesignProportion proportion(SurveyDesign design, int[] y) {
        return DesignProportions.of(design, 1, answers(y)).get(0);
    }

    private static DesignProportions.Answers answers(int[] y) {
        return new DesignProportions.Answers() {
            @Override
            public int domains(int respondent) {
                return y[respondent] < 0 ? 0 : 1;
            }

            @Override
            public boolean outcome(int respondent) {
                return y[respondent] == 1;
            }
        };
    }

    private static SurveyDesign design() {
        return new SurveyDesign(STRATUM, PSU, WEIGHT, true);
    }

    @Test
    void e18_share_and_variance() {
        DesignProportion p = proportion(design(), Y);
        same(p.share(), 0.392156862745098);
        same(p.variance(), 0.014461152004205);
        same(Math.sqrt(p.variance()), 0.120254530077686);
    }

    @Test
    void e18_counts() {
        DesignProportion p = proportion(design(), Y);
        assertThat(p.respondents()).isEqualTo(17);
        assertThat(p.cases()).isEqualTo(7);
        assertThat(p.degrees()).isEqualTo(3);
    }

    @Test
    void e18_logit_interval() {
        same(Quantiles.student(0.975, 3), 3.18244630528371);
        Interval interval = proportion(design(), Y).interval();
        same(interval.lower(), 0.114684601800861);
        same(interval.upper(), 0.762647279121547);
    }

    @Test
    void e18_wald_interval_for_comparison() {
        DesignProportion p = proportion(design(), Y);
        double half = Quantiles.student(0.975, 3) * Math.sqrt(p.variance());
        same(p.share() - half, 0.00945327780573801);
        same(p.share() + half, 0.774860447684458);
    }

    @Test
    void e20_kish_effective_size() {
        DesignProportion p = proportion(SurveyDesign.unknown(WEIGHT), Y);
        same(p.kish(), 15.4710920770878);
        same(Kish.effect(17, 2550, 420300), 1.09882352941176);
    }

    @Test
    void psus_without_the_domain_count_with_zero() {
        int[] stratumAAlone = Y.clone();
        java.util.Arrays.fill(stratumAAlone, 10, 17, -1);
        DesignProportion p = proportion(design(), stratumAAlone);
        assertThat(p.degrees()).isEqualTo(2);
        assertThat(p.variance()).isPositive();
    }

    @Test
    void a_stratum_of_one_psu_is_flagged() {
        int[] stratum = STRATUM.clone();
        java.util.Arrays.fill(stratum, 13, 17, 2);
        DesignProportion p = proportion(new SurveyDesign(stratum, PSU, WEIGHT, true), Y);
        assertThat(p.lonely()).isTrue();
        assertThat(p.variance()).isPositive();
    }

    @Test
    void a_weight_of_zero_is_refused() {
        double[] weights = WEIGHT.clone();
        weights[3] = 0;
        assertThatThrownBy(() -> new SurveyDesign(STRATUM, PSU, weights, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nobody_saying_yes_has_an_interval_from_zero() {
        DesignProportion p = proportion(design(), new int[17]);
        assertThat(p.interval().lower()).isZero();
        assertThat(p.interval().upper()).isBetween(0.1, 0.3);
    }

    @Test
    void an_empty_domain_has_no_share() {
        int[] nobody = new int[17];
        java.util.Arrays.fill(nobody, -1);
        DesignProportion p = proportion(design(), nobody);
        assertThat(p.share()).isNaN();
        assertThat(p.effective()).isZero();
    }

    private static MeanRatio pay(int psus, double skew) {
        int size = psus * 10;
        int[] stratum = new int[size];
        int[] psu = new int[size];
        double[] weight = new double[size];
        byte[] domain = new byte[size];
        double[] amount = new double[size];
        Random random = new Random(1);
        for (int i = 0; i < size; i++) {
            psu[i] = i / 10;
            stratum[i] = psu[i] / 4;
            weight[i] = 1 + i % 3;
            domain[i] = (byte) (1 + i % 2);
            amount[i] = (domain[i] == 1 ? 8 : 10) + skew * random.nextDouble();
        }
        return new MeanRatio(new SurveyDesign(stratum, psu, weight, true), domain, amount);
    }

    @Test
    void few_psus_are_resampled() {
        assertThat(pay(8, 1).resampled()).isTrue();
        assertThat(pay(40, 1).resampled()).isFalse();
    }

    @Test
    void the_same_seed_gives_the_same_interval() {
        assertThat(pay(8, 4).bootstrap(7)).isEqualTo(pay(8, 4).bootstrap(7));
        assertThat(pay(8, 4).bootstrap(7)).isNotEqualTo(pay(8, 4).bootstrap(8));
    }

    @Test
    void resampling_agrees_with_the_delta_method_where_psus_are_many() {
        MeanRatio ratio = pay(80, 4);
        Interval delta = ratio.delta();
        Interval drawn = ratio.bootstrap(1);
        double width = delta.upper() - delta.lower();
        assertThat(Math.abs(drawn.lower() - delta.lower())).isLessThan(width / 5);
        assertThat(Math.abs(drawn.upper() - delta.upper())).isLessThan(width / 5);
    }
}
