package org.mc2cm.pipeline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mc2cm.release.ValueKey;

/**
 * A survey's row that the release will have, before anything is withheld.
 *
 * @param estimate null where nobody was asked
 * @param refusal empty; {@code refused-design} where the survey asks others than the row is about; of network rows also
 *     {@code refused-cities}, {@code refused-dominance} and {@code refused-currency}
 * @param cities participants in a network value, sorted; of an association's row its members
 * @param coverage network rows: their share of all resident migrants, two decimals; else empty
 * @param largest the city that holds over 60 per cent of the denominator, when refused for it
 */
public record SurveyRow(
        ValueKey key,
        @Nullable Estimate estimate,
        String refusal,
        String sourceType,
        List<String> cities,
        String coverage,
        String largest) {

    /** Of one city's own survey. */
    public SurveyRow(ValueKey key, @Nullable Estimate estimate, String refusal, String sourceType) {
        this(key, estimate, refusal, sourceType, List.of(), "", "");
    }

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
     * @param method taylor-logit, kish-logit, korn-graubard, delta-log, bootstrap-psu, deff-logit
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
