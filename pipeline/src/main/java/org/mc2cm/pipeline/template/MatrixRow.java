package org.mc2cm.pipeline.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.Dimension.Code;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.catalogue.MatrixTag;

/**
 * A row of a matrix sheet that a person fills: an element, or one of its bands.
 *
 * @param band the band's code, null for the element's own row
 */
record MatrixRow(DataElement element, MatrixTag tag, @Nullable Code band) {

    /** Whether a figure can stand under the sex code. */
    boolean takes(String sex) {
        return element.sexes().equals("ALL") || element.sexes().equals(sex);
    }

    /** The elements that cities count from registers and plans, in catalogue order. */
    static List<DataElement> counted(Catalogue catalogue) {
        Set<String> used = new LinkedHashSet<>();
        for (Indicator indicator : catalogue.administrative()) {
            used.add(indicator.numerator());
            used.add(indicator.denominator());
        }
        return catalogue.elements().values().stream()
                .filter(e -> used.contains(e.id()))
                .toList();
    }

    /** The rows of one element: duration bands, or the total and the age bands where an indicator asks for them. */
    static List<MatrixRow> of(DataElement element, Catalogue catalogue) {
        List<MatrixRow> rows = new ArrayList<>();
        if (!element.bandDimension().isEmpty()) {
            for (Code code : catalogue.dimension(element.bandDimension()).codes()) {
                rows.add(new MatrixRow(element, tag(element, "_T", element.bandDimension(), code.id()), code));
            }
            return rows;
        }
        rows.add(new MatrixRow(element, tag(element, "_T", "", ""), null));
        if (byAge(element, catalogue)) {
            for (Code code : catalogue.dimension("AGE").codes()) {
                if (code.entered() && !code.id().equals("_T") && within(element.id(), code.id())) {
                    rows.add(new MatrixRow(element, tag(element, code.id(), "", ""), code));
                }
            }
        }
        return rows;
    }

    private static MatrixTag tag(DataElement element, String age, String dimension, String code) {
        return new MatrixTag(element.id(), age, element.population(), dimension, code);
    }

    private static boolean byAge(DataElement element, Catalogue catalogue) {
        return !element.sexes().equals("_T")
                && catalogue.administrative().stream()
                        .filter(i -> uses(i, element))
                        .anyMatch(i -> i.breakdowns().contains("AGE"));
    }

    static boolean uses(Indicator indicator, DataElement element) {
        return indicator.numerator().equals(element.id())
                || indicator.denominator().equals(element.id());
    }

    /** An element of people over an age has no rows for bands below it. */
    private static boolean within(String element, String band) {
        boolean under15 = band.equals("Y_LT15");
        boolean under18 = under15 || band.equals("Y15T17");
        return !(element.endsWith("_15p") && under15) && !(element.endsWith("_18p") && under18);
    }
}
