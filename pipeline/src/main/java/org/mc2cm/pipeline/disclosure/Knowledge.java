package org.mc2cm.pipeline.disclosure;

/** What a reader is told of each cell by the marks alone, before any arithmetic. */
final class Knowledge {

    private Knowledge() {}

    /** By the plan as it stands. */
    static Ranges planned(LinkedTable table) {
        Ranges r = new Ranges(table.cells.size());
        for (Cell c : table.cells) {
            r.know(c.id, c.knownLow, c.knownHigh);
            if (c.live) {
                tell(c, r);
            }
            bound(c, r);
        }
        return r;
    }

    /** By earlier editions alone. */
    static Ranges before(LinkedTable table) {
        Ranges r = new Ranges(table.cells.size());
        for (Cell c : table.cells) {
            r.know(c.id, c.knownLow, c.knownHigh);
        }
        return r;
    }

    private static void tell(Cell c, Ranges r) {
        if (c.mark == Mark.OPEN && c.published) {
            double[] range = Face.count(c.face, c.rule, c.rounded());
            r.know(c.id, range[0], range[1]);
        } else if (c.mark.tellsClass()) {
            r.know(c.id, c.rule.classLow(), c.rule.classHigh());
        }
    }

    /** The numerator of a share is no more than its shown denominator. */
    private static void bound(Cell c, Ranges r) {
        Cell whole = c.whole;
        if (whole != null && whole.mark == Mark.OPEN && whole.face != null) {
            r.know(c.id, 0, Face.count(whole.face, whole.rule, whole.rounded())[1]);
        }
    }
}
