package org.mc2cm.release;

import java.math.BigDecimal;

/**
 * A row of surveys.csv: how sure a survey's value is, beside the value itself. Only values and denominators that may be
 * read have one; of sensitive items all sizes are rounded to five.
 *
 * @param key of the value in values.csv
 * @param respondents unweighted, as the value's denominator
 * @param effective respondents over the design effect
 * @param degrees of freedom: PSUs less strata
 * @param designEffect respondents over effective, two decimals
 * @param method of the interval, also where the value was refused
 */
public record SurveyFigure(
        ValueKey key,
        BigDecimal respondents,
        BigDecimal effective,
        int degrees,
        BigDecimal designEffect,
        String method) {}
