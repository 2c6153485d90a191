package org.mc2cm.pipeline.indicators;

import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.CountKey;
import org.mc2cm.pipeline.model.Quarter;

/**
 * The counts that a row of an indicator is made of. A cell's migstat may be empty or the numerator's own population:
 * both mean each element's own.
 */
final class Keys {

    private final Indicator indicator;
    private final String numeratorPopulation;
    private final String denominatorPopulation;

    Keys(Catalogue catalogue, Indicator indicator) {
        this.indicator = indicator;
        this.numeratorPopulation = catalogue.element(indicator.numerator()).population();
        this.denominatorPopulation = catalogue.element(indicator.denominator()).population();
    }

    CountKey numerator(String area, Quarter quarter, String window, Cell cell) {
        String migstat = own(cell) ? numeratorPopulation : cell.migstat();
        return key(indicator.numerator(), area, quarter, window, cell.sex(), migstat, cell, indicator.code());
    }

    /**
     * Where every sex is divided by the same total, each sex pools its own cities: the scope then names the sex, as in
     * {@code LAB-12/F}.
     */
    CountKey denominator(String area, Quarter quarter, String window, Cell cell) {
        boolean total = indicator.numeratorSex() != Indicator.SexRule.SAME;
        String migstat = own(cell) ? denominatorPopulation : cell.migstat();
        String sex = total ? "_T" : cell.sex();
        String scope = total && !"_T".equals(cell.sex()) ? indicator.code() + "/" + cell.sex() : indicator.code();
        return key(indicator.denominator(), area, quarter, window, sex, migstat, cell, scope);
    }

    /** What a release row says: {@code MIG} where one of the two elements counts all residents and the other migrants. */
    String rowMigstat(Cell cell) {
        if (!own(cell)) {
            return cell.migstat();
        }
        return numeratorPopulation.equals(denominatorPopulation) ? numeratorPopulation : "MIG";
    }

    private boolean own(Cell cell) {
        return cell.migstat().isEmpty() || cell.migstat().equals(numeratorPopulation);
    }

    private static CountKey key(
            String element,
            String area,
            Quarter quarter,
            String window,
            String sex,
            String migstat,
            Cell cell,
            String scope) {
        return new CountKey(
                element,
                area,
                quarter,
                window,
                sex,
                cell.age(),
                migstat,
                cell.dimName(),
                cell.dimCode(),
                CountBook.NETWORK.equals(area) ? scope : "");
    }
}
