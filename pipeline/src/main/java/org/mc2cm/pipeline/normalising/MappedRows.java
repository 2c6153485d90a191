package org.mc2cm.pipeline.normalising;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;

/** The rows of a mapped table that are wanted, with what each says of its figures. */
final class MappedRows {

    /** Rows of a merged label; more are damage. */
    private static final int LONGEST = 10_000;

    private final Mapping mapping;
    private final VerbatimSheet sheet;
    private final MappedHeader header;
    private final Map<String, String> cities = new HashMap<>();
    private final List<Labelled> labelled;

    MappedRows(Mapping mapping, VerbatimSheet sheet, MappedHeader header) {
        this.mapping = mapping;
        this.sheet = sheet;
        this.header = header;
        mapping.cities().forEach((name, id) -> cities.put(Fold.fold(name), id));
        this.labelled = label();
    }

    /**
     * A row.
     *
     * @param city participant id
     * @param codes field to code, of the columns that say one
     * @param period what stands in the column of the quarter
     * @param part folded value of the breakdown to be added up
     */
    record Row(VerbatimRow row, String city, Map<String, String> codes, String period, String part) {}

    /** A row below the header with what stands under each heading of the mapping, filled down where it says so. */
    record Labelled(VerbatimRow row, Map<String, String> texts) {

        String text(String heading) {
            return texts.getOrDefault(heading, "");
        }
    }

    List<Labelled> labelled() {
        return labelled;
    }

    private List<Labelled> label() {
        List<Labelled> all = new ArrayList<>();
        Map<String, String> above = new HashMap<>();
        Map<String, Integer> columns = new LinkedHashMap<>();
        mapping.headings().forEach(h -> header.column(h).ifPresent(column -> columns.put(h, column)));
        Map<String, String> merged = merged(columns.values());
        for (VerbatimRow row : sheet.rows()) {
            if (row.index() <= header.lastRow()) {
                continue;
            }
            Map<String, String> texts = new HashMap<>();
            columns.forEach((heading, column) -> {
                String own = Cells.text(row, column);
                own = own.isEmpty() ? merged.getOrDefault(VerbatimCell.a1(row.index(), column), "") : own;
                String text = own.isEmpty() && has(mapping.table().fillDown(), heading)
                        ? above.getOrDefault(heading, "")
                        : own;
                texts.put(heading, text);
                above.put(heading, text);
            });
            all.add(new Labelled(row, texts));
        }
        return all;
    }

    /** What a cell merged over several rows says of those below its first. */
    private Map<String, String> merged(Collection<Integer> columns) {
        Map<String, String> texts = new HashMap<>();
        for (String text : sheet.merged()) {
            MergedRange range = MergedRange.of(text).orElse(null);
            if (range != null && range.top() > header.lastRow() && columns.contains(range.left())) {
                String label = Cells.row(sheet, range.top())
                        .map(row -> Cells.text(row, range.left()))
                        .orElse("");
                for (int row = range.top() + 1; row <= Math.min(range.bottom(), range.top() + LONGEST); row++) {
                    texts.put(VerbatimCell.a1(row, range.left()), label);
                }
            }
        }
        return texts;
    }

    /** Each list makes one figure: a row, or the rows of a breakdown to be added up. */
    List<List<Row>> figures() {
        Map<String, List<Row>> together = new LinkedHashMap<>();
        for (Labelled labelled : labelled()) {
            row(labelled).ifPresent(r -> {
                boolean alone = mapping.sum().heading().isEmpty();
                String key = alone ? "" + r.row().index() : r.city() + "|" + r.codes() + "|" + r.period();
                together.computeIfAbsent(key, k -> new ArrayList<>()).add(r);
            });
        }
        return List.copyOf(together.values());
    }

    private Optional<Row> row(Labelled row) {
        String city = cities.get(Fold.fold(row.text(mapping.cityHeading())));
        boolean wanted = mapping.filters().entrySet().stream().allMatch(f -> has(f.getValue(), row.text(f.getKey())));
        if (city == null || !wanted) {
            return Optional.empty();
        }
        Map<String, String> codes = new LinkedHashMap<>();
        for (Map.Entry<String, Mapping.Codes> field : mapping.codes().entrySet()) {
            String text = Fold.fold(row.text(field.getValue().heading()));
            Optional<String> code = field.getValue().values().entrySet().stream()
                    .filter(e -> Fold.fold(e.getKey()).equals(text))
                    .map(Map.Entry::getValue)
                    .findFirst();
            if (code.isEmpty()) {
                return Optional.empty();
            }
            codes.put(field.getKey(), code.get());
        }
        String period = row.text(mapping.period().heading());
        return Optional.of(new Row(
                row.row(), city, codes, period, Fold.fold(row.text(mapping.sum().heading()))));
    }

    private static boolean has(List<String> values, String text) {
        return values.stream().anyMatch(v -> Fold.fold(v).equals(Fold.fold(text)));
    }
}
