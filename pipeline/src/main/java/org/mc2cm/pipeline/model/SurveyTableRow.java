package org.mc2cm.pipeline.model;

import java.time.LocalDate;

/**
 * A weighted share that a city estimated itself, sent instead of its respondents.
 *
 * @param ended the last day of fieldwork: its quarter is the wave's
 * @param migrant false for those who were asked beside the migrants
 * @param respondents unweighted, over zero
 * @param cases unweighted, 0 to the respondents
 * @param share weighted, 0 to 1
 * @param designEffect over zero
 * @param degrees of freedom, 0 where the city does not know them
 */
public record SurveyTableRow(
        LocalDate ended,
        String indicator,
        String sex,
        String age,
        boolean migrant,
        int respondents,
        int cases,
        double share,
        double designEffect,
        int degrees,
        String cell) {}
