package org.mc2cm.pipeline.normalising;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;

/** Small questions to verbatim rows and cells. */
final class Cells {

    private Cells() {}

    /** The trimmed text of a cell, empty when there is none. */
    static String text(@Nullable VerbatimCell cell) {
        return cell == null || cell.type() == VerbatimCell.Type.NO_VALUE ? "" : Fold.trim(cell.text());
    }

    static String text(VerbatimRow row, @Nullable Integer column) {
        return column == null ? "" : text(row.at(column));
    }

    static boolean blank(@Nullable VerbatimCell cell) {
        return cell == null
                || cell.type() != VerbatimCell.Type.NO_VALUE
                        && Fold.trim(cell.text()).isEmpty();
    }

    static boolean blank(VerbatimRow row) {
        return row.cells().stream().allMatch(Cells::blank);
    }

    static Optional<VerbatimRow> row(VerbatimSheet sheet, int index) {
        return sheet.rows().stream().filter(r -> r.index() == index).findFirst();
    }
}
