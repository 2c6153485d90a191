package org.mc2cm.pipeline.indicators;

import java.util.ArrayList;
import java.util.List;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.Dimension;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.Quarter;

/**
 * Which rows an indicator has: from the catalogue alone, never from what was filed. Two-way tables by default; class S1
 * has no rows of unknown codes, no single quarters and no table by region of origin.
 */
final class Cells {

    private static final String TOTAL = "_T";
    private static final String UNKNOWN = "_U";

    private final Catalogue catalogue;
    private final Indicator indicator;
    private final DataElement numerator;
    private final boolean mostSensitive;

    Cells(Catalogue catalogue, Indicator indicator) {
        this.catalogue = catalogue;
        this.indicator = indicator;
        this.numerator = catalogue.element(indicator.numerator());
        this.mostSensitive = "S1".equals(indicator.disclosureClass());
    }

    /** In no particular order; the rows are sorted. */
    List<Cell> all() {
        List<Cell> cells = new ArrayList<>();
        for (String sex : sexes()) {
            boolean network = networkOnly("SEX", sex);
            cells.add(new Cell(sex, TOTAL, "", "", "", false, network));
            for (String dimension : indicator.breakdowns()) {
                if (!"SEX".equals(dimension) && !(mostSensitive && "ORIGIN".equals(dimension))) {
                    breakdown(cells, sex, network, catalogue.dimension(dimension));
                }
            }
        }
        return cells;
    }

    private void breakdown(List<Cell> cells, String sex, boolean network, Dimension dimension) {
        for (String code : published(dimension)) {
            boolean networkCode = network || networkOnly(dimension.id(), code);
            switch (dimension.id()) {
                case "AGE" -> {
                    if (!TOTAL.equals(code)) {
                        cells.add(new Cell(sex, code, "", "", "", dimension.yearlyOnly(), networkCode));
                    }
                }
                case "MIGSTAT" -> {
                    if (!code.equals(numerator.population())) {
                        cells.add(new Cell(sex, TOTAL, code, "", "", dimension.yearlyOnly(), networkCode));
                    }
                }
                default ->
                    cells.add(new Cell(sex, TOTAL, "", dimension.id(), code, dimension.yearlyOnly(), networkCode));
            }
        }
    }

    private List<String> sexes() {
        String filed = numerator.sexes();
        if (!"ALL".equals(filed)) {
            return List.of(filed);
        }
        boolean institutional =
                TOTAL.equals(catalogue.element(indicator.denominator()).sexes())
                        && indicator.numeratorSex() == Indicator.SexRule.SAME;
        return indicator.breakdowns().contains("SEX") && !institutional
                ? published(catalogue.dimension("SEX"))
                : List.of(TOTAL);
    }

    private List<String> published(Dimension dimension) {
        return dimension.codes().stream()
                .filter(Dimension.Code::published)
                .map(Dimension.Code::id)
                .filter(code -> !mostSensitive || !UNKNOWN.equals(code))
                .toList();
    }

    private boolean networkOnly(String dimension, String code) {
        return catalogue.dimension(dimension).networkOnlyCodes().contains(code);
    }

    /** The windows of a cell in a quarter; empty when it has no row there. */
    List<String> windows(Cell cell, Quarter quarter) {
        boolean rolls = numerator.time() == DataElement.Time.FLOW || numerator.time() == DataElement.Time.YEAR;
        if (cell.yearly() || indicator.fourthQuartersOnly()) {
            return quarter.number() == 4 ? List.of(rolls ? "R4" : "Q") : List.of();
        }
        if (!rolls) {
            return List.of("Q");
        }
        boolean single = numerator.time() == DataElement.Time.FLOW
                && catalogue.classOf(indicator).quarters();
        return single ? List.of("Q", "R4") : List.of("R4");
    }
}
