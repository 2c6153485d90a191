package org.mc2cm.pipeline.normalising;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;

/** The rows of a mapped table that are wanted, with what each says of its figures. */
final class MappedRows {

    private final Mapping mapping;
    private final VerbatimSheet sheet;
    private final MappedHeader header;
    private final Map<String, String> cities = new HashMap<>();

    MappedRows(Mapping mapping, VerbatimSheet sheet, MappedHeader header) {
        this.mapping = mapping;
        this.sheet = sheet;
        this.header = header;
        mapping.cities().forEach((name, id) -> cities.put(Fold.fold(name), id));
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

    /** Each list makes one figure: a row, or the rows of a breakdown to be added up. */
    List<List<Row>> figures() {
        Map<String, List<Row>> together = new LinkedHashMap<>();
        Map<String, String> above = new HashMap<>();
        for (VerbatimRow row : sheet.rows()) {
            if (row.index() > header.lastRow()) {
                row(row, above).ifPresent(r -> {
                    boolean alone = mapping.sum().heading().isEmpty();
                    String key = alone ? "" + row.index() : r.city() + "|" + r.codes() + "|" + r.period();
                    together.computeIfAbsent(key, k -> new ArrayList<>()).add(r);
                });
            }
        }
        return List.copyOf(together.values());
    }

    private Optional<Row> row(VerbatimRow row, Map<String, String> above) {
        for (String heading : mapping.table().fillDown()) {
            String text = own(row, heading);
            if (!text.isEmpty()) {
                above.put(Fold.fold(heading), text);
            }
        }
        String city = cities.get(Fold.fold(text(row, mapping.cityHeading(), above)));
        boolean wanted =
                mapping.filters().entrySet().stream().allMatch(f -> has(f.getValue(), text(row, f.getKey(), above)));
        if (city == null || !wanted) {
            return Optional.empty();
        }
        Map<String, String> codes = new LinkedHashMap<>();
        for (Map.Entry<String, Mapping.Codes> field : mapping.codes().entrySet()) {
            String text = Fold.fold(text(row, field.getValue().heading(), above));
            Optional<String> code = field.getValue().values().entrySet().stream()
                    .filter(e -> Fold.fold(e.getKey()).equals(text))
                    .map(Map.Entry::getValue)
                    .findFirst();
            if (code.isEmpty()) {
                return Optional.empty();
            }
            codes.put(field.getKey(), code.get());
        }
        String period = text(row, mapping.period().heading(), above);
        return Optional.of(new Row(
                row, city, codes, period, Fold.fold(text(row, mapping.sum().heading(), above))));
    }

    private static boolean has(List<String> values, String text) {
        return values.stream().anyMatch(v -> Fold.fold(v).equals(Fold.fold(text)));
    }

    private String text(VerbatimRow row, String heading, Map<String, String> above) {
        String text = own(row, heading);
        return text.isEmpty() ? above.getOrDefault(Fold.fold(heading), "") : text;
    }

    private String own(VerbatimRow row, String heading) {
        return heading.isEmpty() ? "" : Cells.text(row, header.column(heading).orElse(null));
    }
}
