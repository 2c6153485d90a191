package org.mc2cm.dashboards.html;

import java.util.List;

/**
 * The figures of a chart in words, for those who do not see it or want them exactly.
 *
 * @param heads one a column
 * @param rows each with as many cells as there are heads; the first names the row
 */
public record ChartTable(List<String> heads, List<List<String>> rows) {

    public ChartTable {
        heads = List.copyOf(heads);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != heads.size()) {
                throw new IllegalArgumentException(row.size() + " cells under " + heads.size() + " heads");
            }
        }
    }
}
