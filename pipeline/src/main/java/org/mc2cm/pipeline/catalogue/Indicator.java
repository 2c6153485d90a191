package org.mc2cm.pipeline.catalogue;

import java.util.List;

/**
 * An indicator of the catalogue.
 *
 * @param code such as {@code VIO-06}
 * @param theme violence, housing, labour, rights, health, participation, trust, information, governance, mentoring
 * @param numerator element id
 * @param denominator element id
 * @param unit as published, such as {@code per cent} or {@code rate per 100,000 per year}
 * @param multiplier 100, 1000, 10000 or 100000; 1 for medians
 * @param annualised unit ends in "per year"
 * @param estimator how the value and interval come about
 * @param decimals of the display
 * @param direction up, down, target band, contextual (with detail as in the catalogue)
 * @param frequency how often a city is asked for it, in words
 * @param disclosureClass S1, S2, S3, S3+S1, S4
 * @param networkRowsOnly the S1 shares, which have no city rows
 * @param fourthQuartersOnly VIO-04: published yearly
 * @param breakdowns dimension ids published beyond the total: SEX, AGE, ORIGIN, MIGSTAT, PERMIT, ...
 * @param numeratorSex sex rule: {@code SAME} (numerator and denominator carry the same sex), or {@code OVER_TOTAL}
 *     (LAB-12, LAB-17: the sex over _T), or {@code TOTAL_OVER_MIG} (HOU-06)
 * @param minimumSites S4 figures that need two sites or more, else 0
 */
public record Indicator(
        String code,
        String theme,
        LocalText name,
        String definition,
        String numerator,
        String denominator,
        String unit,
        int multiplier,
        boolean annualised,
        Estimator estimator,
        int decimals,
        String direction,
        String sourceType,
        String frequency,
        String disclosureClass,
        boolean networkRowsOnly,
        boolean fourthQuartersOnly,
        List<String> breakdowns,
        SexRule numeratorSex,
        int minimumSites,
        String standards,
        String caveat) {

    /** In the order of the catalogue; each has its file in config/indicators. */
    public static final List<String> THEMES = List.of(
            "violence",
            "housing",
            "labour",
            "rights",
            "health",
            "participation",
            "trust",
            "information",
            "governance",
            "mentoring");

    public enum Estimator {
        /** x of n, Wilson. */
        SHARE,
        /** events over a stock, exact Poisson or Byar. */
        RATE,
        /** places, seats, nights, money: no interval. */
        RATIO,
        /** median from bands. */
        BAND_MEDIAN,
        /** from microdata: a later issue. */
        SURVEY
    }

    public enum SexRule {
        SAME,
        OVER_TOTAL,
        TOTAL_OVER_MIG
    }

    public boolean survey() {
        return estimator == Estimator.SURVEY;
    }
}
