package org.mc2cm.pipeline.catalogue;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether the parts of an indicator go together. */
final class IndicatorChecks {

    private final Map<String, DataElement> elements;

    IndicatorChecks(Map<String, DataElement> elements) {
        this.elements = elements;
    }

    void check(Block block, Indicator indicator) {
        DataElement numerator = elements.get(indicator.numerator());
        DataElement denominator = elements.get(indicator.denominator());
        checkUnit(block, indicator);
        checkSources(block, indicator, numerator, "numerator");
        checkSources(block, indicator, denominator, "denominator");
        checkBands(block, indicator, numerator);
        checkBreakdowns(block, indicator, numerator);
    }

    private static void checkUnit(Block block, Indicator indicator) {
        String unit = indicator.unit();
        boolean fits =
                switch (indicator.estimator()) {
                    case SHARE -> unit.equals("per cent");
                    case RATE -> unit.startsWith("rate per ");
                    case BAND_MEDIAN -> unit.equals("median days");
                    case RATIO, SURVEY -> !unit.equals("median days");
                };
        if (!fits && !unit.isEmpty()) {
            block.problem(
                    "estimator",
                    "has an estimator that does not go with the unit " + unit
                            + "; a share is in per cent, a rate in rate per ..., a band_median in median days");
        }
    }

    private static void checkSources(Block block, Indicator indicator, @Nullable DataElement element, String key) {
        if (element == null) {
            return;
        }
        boolean fromSurvey = element.time() == DataElement.Time.SURVEY;
        if (fromSurvey != indicator.survey()) {
            block.problem(
                    key,
                    fromSurvey
                            ? "uses the survey element " + element.id() + "; write estimator: survey"
                            : "is a survey indicator, but " + element.id() + " is no survey element");
        }
    }

    private static void checkBands(Block block, Indicator indicator, @Nullable DataElement numerator) {
        if (numerator == null) {
            return;
        }
        boolean banded = !numerator.bandDimension().isEmpty();
        if (banded != (indicator.estimator() == Indicator.Estimator.BAND_MEDIAN)) {
            block.problem(
                    "numerator",
                    banded
                            ? "counts bands with " + numerator.id() + "; write estimator: band_median"
                            : "is a median, but " + numerator.id() + " is not filed by bands; use one that is");
        }
    }

    private static void checkBreakdowns(Block block, Indicator indicator, @Nullable DataElement numerator) {
        List<String> breakdowns = indicator.breakdowns();
        if (indicator.disclosureClass().contains("S1") && breakdowns.contains("ORIGIN")) {
            block.problem(
                    "breakdowns",
                    "breaks a figure of class " + indicator.disclosureClass()
                            + " down by ORIGIN, which is not allowed; take ORIGIN out");
        }
        if (numerator == null) {
            return;
        }
        if (breakdowns.contains("SEX") && !numerator.sexes().equals("ALL")) {
            block.problem(
                    "breakdowns",
                    "is broken down by SEX, but " + numerator.id() + " is filed for " + numerator.sexes()
                            + " alone; take SEX out");
        }
        boolean oneSex = indicator.survey() || numerator.sexes().equals("F");
        if (breakdowns.contains("AGE") && !breakdowns.contains("SEX") && !oneSex) {
            block.problem("breakdowns", "is broken down by AGE without SEX; write [SEX, AGE]");
        }
    }
}
