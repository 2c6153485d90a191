package org.mc2cm.pipeline.disclosure;

/** What a reader must be left with (disclosure.md rule 4). */
final class Criterion {

    private static final double EPSILON = 1e-6;

    private Criterion() {}

    /** Whether the reader knows too much of the cell. */
    static boolean fails(Cell c, Ranges r) {
        return tooHigh(c, r.low[c.id], r.high[c.id]) || tooLow(c, r.low[c.id], r.high[c.id]);
    }

    /** Whether anything is asked of the cell at all. */
    static boolean asks(Cell c) {
        return wholeClass(c) || width(c);
    }

    /** Whether its lower bound tells too much. */
    static boolean tooHigh(Cell c, double low, double high) {
        if (wholeClass(c)) {
            return low > c.rule.classLow() + EPSILON;
        }
        return width(c) && high - low < c.rule.width() - EPSILON;
    }

    /** Whether its upper bound tells too much. */
    static boolean tooLow(Cell c, double low, double high) {
        if (wholeClass(c)) {
            return high < c.rule.classHigh() - EPSILON;
        }
        return width(c) && high - low < c.rule.width() - EPSILON;
    }

    /** How high, or how low, a cell must be able to lie, given how far it can already. */
    static double needed(Cell c, double least, double most, boolean up) {
        if (wholeClass(c)) {
            return up ? c.rule.classHigh() : c.rule.classLow();
        }
        return up ? least + c.rule.width() : most - c.rule.width();
    }

    private static boolean wholeClass(Cell c) {
        return c.mark.tellsClass() || c.mark == Mark.UNPUBLISHED && c.small();
    }

    private static boolean width(Cell c) {
        return switch (c.mark) {
            case CITY_HIDDEN, REST, PARTNER, FOLLOWS -> true;
            case UNPUBLISHED -> !c.remainder && restricted(c);
            default -> false;
        };
    }

    /** Unknown ages or sexes that are many need no hiding; what is kept from city level does, however many. */
    private static boolean restricted(Cell c) {
        return c.rule.rounds() || "_O".equals(c.key.sex()) || "IRR".equals(c.key.migstat());
    }
}
