package org.mc2cm.pipeline.normalising;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;

/**
 * Where the fields of a long sheet stand.
 *
 * @param byField zero-based column of each field id found
 * @param firstRow zero-based row from which figures may stand
 * @param unsureSex whether M alone does not say whether men or mujeres are meant
 */
record Columns(Map<String, Integer> byField, int firstRow, boolean unsureSex) {

    Columns(Map<String, Integer> byField, int firstRow) {
        this(byField, firstRow, false);
    }

    /** The same where the letter M may mean women. */
    Columns unsure(boolean letter) {
        return new Columns(byField, firstRow, letter);
    }

    String text(VerbatimRow row, String field) {
        return Cells.text(row, byField.get(field));
    }

    @Nullable
    VerbatimCell cell(VerbatimRow row, String field) {
        Integer column = byField.get(field);
        return column == null ? null : row.at(column);
    }

    /** A1 of a field's cell in a row, whether or not something stands there. */
    String a1(VerbatimRow row, String field) {
        return VerbatimCell.a1(row.index(), byField.getOrDefault(field, 0));
    }
}
