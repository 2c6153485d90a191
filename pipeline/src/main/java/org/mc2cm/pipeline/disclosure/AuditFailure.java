package org.mc2cm.pipeline.disclosure;

import java.util.List;

/** The draft gives something away and no further withholding mends it. Names cells by their ids, never a value. */
public final class AuditFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 20;

    private final List<String> cells;

    AuditFailure(List<String> cells) {
        super("the audit of the draft failed in " + cells.size() + " cells: "
                + String.join(", ", cells.subList(0, Math.min(NAMED, cells.size()))));
        this.cells = List.copyOf(cells);
    }

    /** The ids of the cells that could be inferred. */
    public List<String> cells() {
        return cells;
    }
}
