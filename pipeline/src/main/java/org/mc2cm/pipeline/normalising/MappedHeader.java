package org.mc2cm.pipeline.normalising;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;

/**
 * The headings of a mapped sheet, each as a path over the header's rows such as {@code 2019 / FEMMINILE}; a merged
 * heading counts for all the columns it spans.
 *
 * @param lastRow zero-based last row of the header
 * @param paths column to heading path, as written
 */
record MappedHeader(int lastRow, Map<Integer, String> paths) {

    private static final int ROWS_LOOKED_AT = 40;
    /** A column without a heading. */
    private static final Pattern BARE = Pattern.compile("column [A-Z]{1,3}");

    private static final String STEP = " / ";
    private static final Pattern RANGE = Pattern.compile("([A-Z]+)([0-9]+):([A-Z]+)([0-9]+)");

    /** By the row in which the mapping's anchor stands. */
    static Optional<MappedHeader> find(VerbatimSheet sheet, Mapping mapping) {
        String anchor = Fold.fold(mapping.table().anchor());
        return sheet.rows().stream()
                .filter(row -> row.index() < ROWS_LOOKED_AT)
                .filter(row ->
                        row.cells().stream().anyMatch(c -> Fold.fold(c.text()).equals(anchor)))
                .findFirst()
                .map(row -> new MappedHeader(row.index(), paths(sheet, row.index(), mapping.table())));
    }

    /** The headings whose last row is known. */
    static MappedHeader at(VerbatimSheet sheet, int last, Mapping.Table table) {
        return new MappedHeader(last, paths(sheet, last, table));
    }

    private static Map<Integer, String> paths(VerbatimSheet sheet, int last, Mapping.Table table) {
        Map<Integer, String> paths = new TreeMap<>();
        int width = sheet.rows().stream()
                .filter(r -> r.index() <= last)
                .flatMap(r -> r.cells().stream())
                .mapToInt(VerbatimCell::column)
                .max()
                .orElse(0);
        for (int index = last - table.headerRows() + 1; index <= last; index++) {
            Map<Integer, String> texts = headings(sheet, index);
            if (table.fillRight() && index < last) {
                fillRight(texts, width);
            }
            for (Map.Entry<Integer, String> heading : texts.entrySet()) {
                paths.merge(
                        heading.getKey(),
                        heading.getValue(),
                        (above, below) -> above.equals(below) ? above : above + STEP + below);
            }
        }
        return paths;
    }

    private static void fillRight(Map<Integer, String> texts, int width) {
        String text = "";
        for (int column = 0; column <= width; column++) {
            text = texts.getOrDefault(column, text);
            if (!text.isEmpty()) {
                texts.put(column, text);
            }
        }
    }

    private static Map<Integer, String> headings(VerbatimSheet sheet, int index) {
        Map<Integer, String> texts = new TreeMap<>();
        Optional<VerbatimRow> row = Cells.row(sheet, index);
        for (VerbatimCell cell : row.map(VerbatimRow::cells).orElse(List.of())) {
            if (!Cells.blank(cell)) {
                texts.put(cell.column(), Cells.text(cell));
            }
        }
        for (String range : sheet.merged()) {
            Matcher m = RANGE.matcher(range);
            if (m.matches() && Integer.parseInt(m.group(2)) - 1 == index) {
                String text = texts.get(index(m.group(1)));
                for (int c = index(m.group(1)); text != null && c <= index(m.group(3)); c++) {
                    texts.put(c, text);
                }
            }
        }
        return texts;
    }

    private static int index(String letters) {
        int index = 0;
        for (char letter : letters.toCharArray()) {
            index = index * 26 + letter - 'A' + 1;
        }
        return index - 1;
    }

    /** The only column with a heading, or the one that {@code column B} says; empty when none or several have it. */
    Optional<Integer> column(String heading) {
        if (BARE.matcher(heading).matches()) {
            return Optional.of(index(heading.substring("column ".length())));
        }
        String folded = Fold.fold(heading);
        List<Integer> found = paths.entrySet().stream()
                .filter(e -> Fold.fold(e.getValue()).equals(folded))
                .map(Map.Entry::getKey)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
