package org.mc2cm.pipeline.reading;

import org.mc2cm.pipeline.model.Limits;

/** The filled cells that one workbook may still have. */
final class CellBudget {

    private final int most;
    private long left;

    CellBudget(Limits limits) {
        this.most = limits.cells();
        this.left = limits.cells();
    }

    void spend(String sheet, long cells) throws Refusal {
        left -= cells;
        if (left < 0) {
            throw Refusal.at(sheet, "", "", "M34.cells", Integer.toString(most));
        }
    }
}
