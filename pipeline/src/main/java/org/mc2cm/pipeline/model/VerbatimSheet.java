package org.mc2cm.pipeline.model;

import java.util.List;

/**
 * A sheet of a city's workbook with its rows in order.
 *
 * @param merged merged ranges in A1 form, such as {@code B2:D2}
 */
public record VerbatimSheet(String name, Visibility visibility, List<VerbatimRow> rows, List<String> merged) {

    public enum Visibility {
        VISIBLE,
        HIDDEN,
        VERY_HIDDEN
    }
}
