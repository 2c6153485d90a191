package org.mc2cm.pipeline.normalising;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimSheet;

/**
 * M19: totals that a mapped table prints over its rows (cities, ages, nationalities, whatever its columns of labels
 * say) and beside its columns of women and men. Printed tables also add up what they do not show; so a total is
 * believed to add up the rows only where most totals of the same column of labels do, or where it is the only one.
 */
final class MappedTotals {

    private final Mapping mapping;
    private final VerbatimSheet sheet;
    private final MappedHeader header;
    private final Map<Integer, Mapping.Values> columns;
    private final List<MappedRows.Labelled> rows;
    private final ValueReader silent;

    /** @param columns of figures that can be added up */
    MappedTotals(
            Mapping mapping,
            VerbatimSheet sheet,
            MappedHeader header,
            Map<Integer, Mapping.Values> columns,
            List<MappedRows.Labelled> rows) {
        this.mapping = mapping;
        this.sheet = sheet;
        this.header = header;
        this.columns = columns;
        this.rows = rows;
        NumberFormat format = NumberFormat.of(mapping.constants().numberFormat());
        this.silent = new ValueReader(format, new Reported(new FindingBook()));
    }

    /**
     * A printed total and the cells that should give it.
     *
     * @param sum what they give
     * @param right whether that, or another sum that may be meant, is what is printed
     */
    record Check(VerbatimCell total, List<VerbatimCell> parts, BigDecimal sum, boolean right) {}

    /** Of each column of labels, and of the columns of figures, what was found; a list is believed or not as one. */
    List<List<Check>> checks() {
        List<List<Check>> all = new ArrayList<>();
        mapping.headings().stream()
                .filter(h -> !h.equals(mapping.sum().heading()))
                .forEach(h -> all.add(down(h)));
        all.add(across());
        return all.stream().filter(checks -> !checks.isEmpty()).toList();
    }

    /** Whether totals that differ are worth a question. */
    static boolean believed(List<Check> checks) {
        long right = checks.stream().filter(Check::right).count();
        return checks.size() == 1 || right > 0 && 2 * right >= checks.size();
    }

    private List<Check> down(String heading) {
        Map<String, List<MappedRows.Labelled>> together = new LinkedHashMap<>();
        for (MappedRows.Labelled row : rows) {
            if (!row.text(heading).isEmpty()) {
                together.computeIfAbsent(others(row, heading), k -> new ArrayList<>())
                        .add(row);
            }
        }
        List<Check> checks = new ArrayList<>();
        together.values().forEach(group -> {
            for (int i = 0; i < group.size(); i++) {
                if (TotalWords.is(group.get(i).text(heading))) {
                    checks.addAll(row(group, i, heading));
                }
            }
        });
        return checks;
    }

    private String others(MappedRows.Labelled row, String heading) {
        return mapping.headings().stream()
                .filter(h -> !h.equals(heading))
                .map(h -> Fold.fold(row.text(h)))
                .collect(Collectors.joining("|"));
    }

    /** The rows above up to the total before, those below down to the next, or all of the group may be meant. */
    private List<Check> row(List<MappedRows.Labelled> group, int at, String heading) {
        Predicate<MappedRows.Labelled> total = r -> TotalWords.is(r.text(heading));
        int from = at;
        while (from > 0 && !total.test(group.get(from - 1))) {
            from--;
        }
        int to = at + 1;
        while (to < group.size() && !total.test(group.get(to))) {
            to++;
        }
        List<List<MappedRows.Labelled>> meant = List.of(
                group.subList(from, at),
                group.subList(at + 1, to),
                group.stream().filter(total.negate()).toList());
        List<Check> checks = new ArrayList<>();
        for (int column : columns.keySet()) {
            List<List<VerbatimCell>> cells = meant.stream()
                    .map(part -> cells(part, column))
                    .filter(part -> part.size() > 1)
                    .toList();
            check(group.get(at).row().at(column), cells).ifPresent(checks::add);
        }
        return checks;
    }

    private static List<VerbatimCell> cells(List<MappedRows.Labelled> rows, int column) {
        List<VerbatimCell> cells = new ArrayList<>();
        for (MappedRows.Labelled row : rows) {
            VerbatimCell cell = row.row().at(column);
            if (cell != null && !Cells.blank(cell)) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** Columns called a total beside columns of women and men under the same heading. */
    private List<Check> across() {
        Map<Integer, List<Integer>> totals = new TreeMap<>();
        header.paths().forEach((column, path) -> {
            boolean total = !columns.containsKey(column) && TotalWords.is(path.substring(path.lastIndexOf('/') + 1));
            List<Integer> parts = total ? sexes(parent(path)) : List.of();
            if (!parts.isEmpty()) {
                totals.put(column, parts);
            }
        });
        List<Check> checks = new ArrayList<>();
        for (MappedRows.Labelled row : rows) {
            totals.forEach((column, parts) -> {
                List<VerbatimCell> cells = parts.stream()
                        .map(row.row()::at)
                        .filter(c -> c != null && !Cells.blank(c))
                        .map(c -> (VerbatimCell) c)
                        .toList();
                if (cells.size() == parts.size()) {
                    check(row.row().at(column), List.of(cells)).ifPresent(checks::add);
                }
            });
        }
        return checks;
    }

    private List<Integer> sexes(String parent) {
        List<Integer> parts = columns.keySet().stream()
                .filter(c -> parent(header.paths().getOrDefault(c, "")).equals(parent))
                .filter(c -> !"_T".equals(sex(c)))
                .toList();
        Set<String> sexes = parts.stream().map(this::sex).collect(Collectors.toSet());
        return sexes.containsAll(Set.of("F", "M")) && sexes.size() == parts.size() ? parts : List.of();
    }

    private String sex(int column) {
        Mapping.Values values = columns.get(column);
        return values == null ? "" : values.constants().getOrDefault("sex", "");
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** Empty where a figure is hidden, missing or cannot be read. @param meant lists of cells that may be meant */
    private Optional<Check> check(@Nullable VerbatimCell total, List<List<VerbatimCell>> meant) {
        BigDecimal printed = total == null || Cells.blank(total) ? null : number(total);
        if (total == null || printed == null || meant.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal first = null;
        for (List<VerbatimCell> cells : meant) {
            BigDecimal sum = sum(cells);
            if (sum == null) {
                return Optional.empty();
            }
            if (sum.compareTo(printed) == 0) {
                return Optional.of(new Check(total, cells, sum, true));
            }
            first = first == null ? sum : first;
        }
        return first == null ? Optional.empty() : Optional.of(new Check(total, meant.get(0), first, false));
    }

    private @Nullable BigDecimal sum(List<VerbatimCell> cells) {
        BigDecimal sum = BigDecimal.ZERO;
        for (VerbatimCell cell : cells) {
            BigDecimal number = number(cell);
            if (number == null) {
                return null;
            }
            sum = sum.add(number);
        }
        return sum;
    }

    private @Nullable BigDecimal number(VerbatimCell cell) {
        return silent.read(sheet.name(), cell, "").map(Value::number).orElse(null);
    }
}
