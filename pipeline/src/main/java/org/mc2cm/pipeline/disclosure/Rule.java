package org.mc2cm.pipeline.disclosure;

import java.math.BigDecimal;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.DisclosureClass;

/**
 * How the counts of one element are protected.
 *
 * @param threshold counts under it are hidden; 0 protects nothing
 * @param zeroHidden whether zero is hidden with them
 * @param base shown counts are rounded to it; 1 is exact
 * @param quarters whether single quarters are published
 */
record Rule(int threshold, boolean zeroHidden, int base, boolean quarters) {

    static Rule of(Catalogue catalogue, DataElement element) {
        // nights by sex speak of persons: they follow S2 (catalogue.md, reading rules)
        boolean nights = element.id().startsWith("tempacc_nights");
        return of(catalogue.classes().get(nights ? "S2" : element.disclosureClass()), element.id());
    }

    private static Rule of(@org.jspecify.annotations.Nullable DisclosureClass c, String element) {
        if (c == null) {
            throw new IllegalArgumentException("no disclosure class for " + element);
        }
        return new Rule(c.threshold(), c.zeroHidden(), c.roundingBase(), c.quarters());
    }

    boolean protects() {
        return threshold > 0;
    }

    boolean rounds() {
        return base > 1;
    }

    /** Whether a count, or the rest of a share, is of the hidden class. */
    boolean small(BigDecimal value) {
        return value.compareTo(BigDecimal.valueOf(threshold)) < 0 && (zeroHidden || value.signum() != 0);
    }

    /** Smallest count of the hidden class. */
    int classLow() {
        return zeroHidden ? 0 : 1;
    }

    /** Largest count of the hidden class. */
    int classHigh() {
        return threshold - 1;
    }

    /** What a reader must at least be left with: 9 for 0-9, 3 for 1-4. */
    int width() {
        return classHigh() - classLow();
    }

    String display() {
        return "<" + threshold;
    }
}
