package org.mc2cm.pipeline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that has at least one cell.
 *
 * @param index zero-based row number in the sheet
 * @param hidden whether the city's program hides it
 * @param cells in column order
 */
public record VerbatimRow(int index, boolean hidden, List<VerbatimCell> cells) {

    /** The cell in a column, or null when it is empty. */
    public @Nullable VerbatimCell at(int column) {
        for (VerbatimCell cell : cells) {
            if (cell.column() == column) {
                return cell;
            }
        }
        return null;
    }
}
