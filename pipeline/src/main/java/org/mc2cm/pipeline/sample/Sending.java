package org.mc2cm.pipeline.sample;

import java.util.ArrayList;
import java.util.List;
import org.mc2cm.pipeline.catalogue.Place;

/**
 * One workbook that a city sends for a quarter.
 *
 * @param days from the end of the quarter to the day on which it is sent
 */
record Sending(Kind kind, int days) {

    enum Kind {
        PLAIN,
        /** Some sheets were left empty. */
        PARTIAL,
        /** A count of violence cannot be read: the whole file goes back. */
        REFUSED_S1,
        /** One row in six names no element: the whole file goes back. */
        REFUSED_ROWS,
        /** Replaces what was sent before. */
        REVISION
    }

    /** What a city sends, given how many quarters before the last one it is; nothing when it is silent. */
    static List<Sending> of(SampleCity city, int ago, Dice dice) {
        int usual = 11 + dice.below(29);
        if (silent(city, ago)) {
            return List.of();
        }
        List<Sending> sent = new ArrayList<>();
        sent.add(new Sending(kind(city.index(), ago), late(city.index(), ago) ? 47 + dice.below(24) : usual));
        if (city.index() == 2 && ago == 5 || city.index() == 15 && ago == 1) {
            sent.add(new Sending(Kind.REVISION, usual + 22));
        }
        return sent;
    }

    private static boolean silent(SampleCity city, int ago) {
        boolean smaller =
                city.place().kind() == Place.Kind.MEMBER && city.place().id().endsWith("CAD");
        return switch (city.index()) {
            case 19 -> ago <= 1;
            case 11 -> ago == 6;
            case 12 -> ago == 7 && smaller;
            default -> city.index() >= 20 && city.rare("silent" + ago, 0.03);
        };
    }

    private static boolean late(int index, int ago) {
        return index == 5 && ago == 0 || index == 3 && ago == 0 || index == 14 && ago == 2 || index == 10 && ago == 4;
    }

    private static Kind kind(int index, int ago) {
        if (index == 8 && ago == 0) {
            return Kind.PARTIAL;
        }
        if (index == 9 && ago == 0) {
            return Kind.REFUSED_S1;
        }
        return index == 2 && ago == 5 ? Kind.REFUSED_ROWS : Kind.PLAIN;
    }
}
