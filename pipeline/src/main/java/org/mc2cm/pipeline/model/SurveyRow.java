package org.mc2cm.pipeline.model;

import org.jspecify.annotations.Nullable;
import org.mc2cm.release.ValueKey;

/**
 * A survey's row that the release will have, before anything is withheld.
 *
 * @param estimate null where nobody was asked
 * @param refusal empty, or {@code refused-design} where the survey asks others than the row is about
 */
public record SurveyRow(ValueKey key, @Nullable Estimate estimate, String refusal, String sourceType) {

    /**
     * What the sample says, on the scale of the indicator's unit.
     *
     * @param respondents unweighted, in the denominator
     * @param cases unweighted, in the numerator
     * @param effective respondents over the design effect
     * @param degrees of freedom
     * @param width of Korn and Graubard's interval, as a fraction of one
     * @param share the value as a fraction of one, for the relative width
     * @param doubtful whether the design is unknown or a stratum has one PSU alone
     * @param method taylor-logit, kish-logit, korn-graubard, delta-log, bootstrap-psu
     */
    public record Estimate(
            double value,
            double lower,
            double upper,
            int respondents,
            int cases,
            double effective,
            int degrees,
            double width,
            double share,
            boolean doubtful,
            String method) {}
}
