package org.mc2cm.pipeline.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.template.Filling;

/** The common faults of real workbooks, one or two cells at a time, never in a count of violence. */
enum Slip {
    TEXT,
    DECIMAL,
    TOTAL_FAR,
    TOTAL_NEAR,
    OVER,
    NOT_COLLECTED,
    /** From here on for the long form alone. */
    UNKNOWN_SEX,
    UNKNOWN_ELEMENT,
    TWICE_ALIKE,
    TWICE_UNLIKE,
    EXTRA_COLUMN;

    /** What a fault can be made in: plain totals of elements that are neither populations nor violence. */
    private static boolean fit(Catalogue catalogue, Filling.Row row) {
        DataElement element = catalogue.element(row.element());
        return row.age().equals("_T")
                && row.dimName().isEmpty()
                && !element.carriedForward()
                && Set.of("S2", "S4").contains(element.disclosureClass())
                && element.count()
                && element.sexes().equals("ALL")
                && !row.value().startsWith("NA_");
    }

    /** The rows with the fault in them; unchanged where it finds no place. */
    List<Filling.Row> into(List<Filling.Row> rows, Catalogue catalogue, Dice dice) {
        List<Filling.Row> out = new ArrayList<>(rows);
        String sex = this == TOTAL_FAR || this == TOTAL_NEAR ? "_T" : "F";
        List<Integer> places = IntStream.range(0, rows.size())
                .filter(i -> fit(catalogue, rows.get(i)) && rows.get(i).sex().equals(sex))
                .filter(i -> this != OVER || partOfSomething(catalogue, rows.get(i)))
                .filter(i -> sex.equals("F")
                        || i >= 2
                                && rows.get(i - 2).element().equals(rows.get(i).element()))
                .boxed()
                .toList();
        if (places.isEmpty()) {
            return out;
        }
        int at = places.get(dice.below(places.size()));
        Filling.Row row = rows.get(at);
        long count = Long.parseLong(row.value());
        switch (this) {
            case TEXT -> out.set(at, with(row, row.sex(), row.element(), "environ " + count));
            case DECIMAL -> out.set(at, with(row, row.sex(), row.element(), count + ".5"));
            case TOTAL_FAR -> out.set(at, with(row, row.sex(), row.element(), Long.toString(count + 12)));
            case TOTAL_NEAR -> out.set(at, with(row, row.sex(), row.element(), Long.toString(count + 1)));
            case OVER -> out.set(at, with(row, row.sex(), row.element(), Long.toString(count * 6 + 40)));
            case NOT_COLLECTED -> out.set(at, with(row, row.sex(), row.element(), "NA_NOT_COLLECTED"));
            case UNKNOWN_SEX -> out.set(at, with(row, "X", row.element(), row.value()));
            case UNKNOWN_ELEMENT -> out.set(at, with(row, row.sex(), row.element() + "_new", row.value()));
            case TWICE_ALIKE -> out.add(row);
            case TWICE_UNLIKE -> out.add(with(row, row.sex(), row.element(), Long.toString(count + 3)));
            case EXTRA_COLUMN -> {}
        }
        return out;
    }

    private static boolean partOfSomething(Catalogue catalogue, Filling.Row row) {
        return catalogue.administrative().stream()
                .anyMatch(i -> i.estimator() == Indicator.Estimator.SHARE
                        && i.numeratorSex() == Indicator.SexRule.SAME
                        && i.numerator().equals(row.element()));
    }

    static Filling.Row with(Filling.Row row, String sex, String element, String value) {
        return new Filling.Row(
                element, sex, row.age(), row.migstat(), row.dimName(), row.dimCode(), value, row.obsStatus());
    }
}
