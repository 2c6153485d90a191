package org.mc2cm.pipeline.normalising;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mc2cm.pipeline.catalogue.Nearest;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.normalising.Reported.Note;

/** M04: what a mapping looks for in the rows of a workbook and does not find, such as a city that is now spelt otherwise. */
final class MappedLabels {

    /** One slip in this many letters. */
    private static final int LETTERS_A_SLIP = 3;

    private final Mapping mapping;
    /** What rows that are read have under each heading, folded. */
    private final Map<String, Set<String>> labels = new LinkedHashMap<>();
    /** By sheet and heading: what stands under it, folded, with where it stands first. */
    private final Map<String, Map<String, Map<String, String>>> seen = new LinkedHashMap<>();

    MappedLabels(Mapping mapping) {
        this.mapping = mapping;
        want(mapping.cityHeading(), mapping.cities().keySet());
        mapping.filters().forEach(this::want);
        mapping.codes().values().forEach(c -> want(c.heading(), c.values().keySet()));
    }

    private void want(String heading, Collection<String> texts) {
        if (!heading.isEmpty()) {
            texts.forEach(
                    t -> labels.computeIfAbsent(heading, h -> new TreeSet<>()).add(Fold.fold(t)));
        }
    }

    /** What is missing, with the cell of what comes nearest to it. */
    record Missing(String sheet, String cell, Note note) {}

    void add(String sheet, List<MappedRows.Labelled> rows) {
        Map<String, Map<String, String>> headings = seen.computeIfAbsent(sheet, k -> new LinkedHashMap<>());
        for (MappedRows.Labelled row : rows) {
            row.texts().forEach((heading, text) -> headings.computeIfAbsent(heading, h -> new LinkedHashMap<>())
                    .putIfAbsent(Fold.fold(text), cell(row, text)));
        }
    }

    private static String cell(MappedRows.Labelled row, String text) {
        return row.row().cells().stream()
                .filter(c -> Cells.text(c).equals(text))
                .map(VerbatimCell::a1)
                .findFirst()
                .orElse("");
    }

    /** Rows that would be read if the one label that is blank were what stands above it: the first of each heading. */
    List<Missing> blank(String sheet, List<MappedRows.Labelled> rows, Collection<Integer> columns) {
        Map<String, Missing> first = new LinkedHashMap<>();
        Map<String, String> above = new LinkedHashMap<>();
        for (MappedRows.Labelled row : rows) {
            labels.keySet().stream()
                    .filter(h -> !row.text(h).isEmpty())
                    .forEach(h -> above.put(h, Fold.fold(row.text(h))));
            List<String> blank = labels.entrySet().stream()
                    .filter(e ->
                            !e.getValue().contains("") && row.text(e.getKey()).isEmpty())
                    .map(Map.Entry::getKey)
                    .toList();
            boolean others = labels.entrySet().stream()
                    .filter(e -> !blank.contains(e.getKey()))
                    .allMatch(e -> e.getValue().contains(Fold.fold(row.text(e.getKey()))));
            Optional<VerbatimCell> figure = row.row().cells().stream()
                    .filter(c -> columns.contains(c.column()) && !Cells.blank(c))
                    .findFirst();
            if (blank.size() == 1 && others && figure.isPresent() && wanted(blank.get(0), above)) {
                Note note = Note.of("M04.blank", figure.get().text(), blank.get(0), mapping.id());
                first.putIfAbsent(blank.get(0), new Missing(sheet, figure.get().a1(), note));
            }
        }
        return List.copyOf(first.values());
    }

    /** Of a table with one column of labels nobody can know that a row without one repeats it. */
    private boolean wanted(String heading, Map<String, String> above) {
        return labels.size() > 1 && labels.getOrDefault(heading, Set.of()).contains(above.getOrDefault(heading, ""));
    }

    /** @param nothing whether the mapping read no figure at all, which refuses the file */
    List<Missing> missing(boolean nothing) {
        List<Missing> all = new ArrayList<>();
        seen.forEach((sheet, headings) -> {
            missing(sheet, mapping.cityHeading(), mapping.cities(), all);
            mapping.filters().forEach((heading, values) -> {
                Map<String, String> one = new LinkedHashMap<>();
                values.forEach(v -> one.put(v, ""));
                missing(sheet, heading, one, all);
            });
            mapping.codes().values().forEach(c -> missing(sheet, c.heading(), c.values(), all));
        });
        if (nothing) {
            all.add(new Missing("", "", Note.of("M04.nothing", "", mapping.id())));
        }
        return all;
    }

    /** @param meanings text to what it means: of several texts with one meaning a sheet needs only one */
    private void missing(String sheet, String heading, Map<String, String> meanings, List<Missing> all) {
        Map<String, String> there = seen.getOrDefault(sheet, Map.of()).getOrDefault(heading, Map.of());
        Set<String> found = new TreeSet<>();
        meanings.forEach((text, meaning) -> {
            if (there.containsKey(Fold.fold(text))) {
                found.add(meaning);
            }
        });
        meanings.forEach((label, meaning) -> {
            if (!heading.isEmpty() && !label.isEmpty() && !found.contains(meaning)) {
                all.add(missing(sheet, heading, label, there));
            }
        });
    }

    /** Something like it in its place says that it is spelt otherwise now; else it may rightly not be there. */
    private Missing missing(String sheet, String heading, String label, Map<String, String> there) {
        String folded = Fold.fold(label);
        String near = there.keySet().stream()
                .filter(text -> !text.isEmpty())
                .min(Comparator.comparingInt(text -> Nearest.distance(folded, text)))
                .orElse("");
        boolean like = Nearest.distance(folded, near) <= Math.max(1, folded.length() / LETTERS_A_SLIP);
        String message = like ? "M04.label" : "M04.absent";
        Note note = Note.of(message, like ? near : "", label, heading, mapping.id());
        return new Missing(sheet, like ? there.getOrDefault(near, "") : "", note);
    }
}
