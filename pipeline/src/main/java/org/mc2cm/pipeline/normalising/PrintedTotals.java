package org.mc2cm.pipeline.normalising;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.normalising.Reported.Note;

/**
 * M19: totals that a city printed below its rows, without a code. They are no figures, but a total that its rows do not
 * add up to says that one of them is wrong.
 */
final class PrintedTotals {

    /** What of the rows a total may count. */
    private static final List<Predicate<Observation>> PARTS = List.of(
            o -> true,
            o -> !"_T".equals(o.sex()),
            o -> !"_T".equals(o.age()) || !o.dimCode().isEmpty(),
            o -> "_T".equals(o.age()) && o.dimCode().isEmpty());

    private final ValueReader silent;
    private final Reported reported;
    private final List<Observation> above = new ArrayList<>();
    private final List<Observation> all = new ArrayList<>();
    private boolean missing;
    private boolean missingAbove;

    PrintedTotals(NumberFormat format, Reported reported) {
        this.silent = new ValueReader(format, new Reported(new FindingBook()));
        this.reported = reported;
    }

    /** A table begins. */
    void begin() {
        above.clear();
        all.clear();
        missing = false;
        missingAbove = false;
    }

    void add(Observation observation) {
        above.add(observation);
        all.add(observation);
    }

    /** A row whose figure is not known: no total over it can be checked. */
    void miss() {
        missing = true;
        missingAbove = true;
    }

    /** A total stands in a cell: a note, or a question about the rows that should give it. */
    void check(String sheet, String a1, @Nullable VerbatimCell cell) {
        if (!wrong(sheet, a1, cell)) {
            reported.find(sheet, a1, Note.of("M19.total", cell == null ? "" : cell.text()));
        }
    }

    /**
     * Asks about the rows since the last total where neither they, nor all rows of the table, nor those of the last
     * element give what stands in the cell. Rows that are totals themselves (sex or age _T) may be in it or not.
     *
     * @return whether it asked
     */
    boolean wrong(String sheet, String a1, @Nullable VerbatimCell cell) {
        Optional<BigDecimal> printed = silent.read(sheet, cell, "").map(Value::number);
        List<Observation> rows = missing && missingAbove ? List.of() : List.copyOf(above);
        boolean wrong = printed.isPresent()
                && !rows.isEmpty()
                && (missing ? rows : all).stream().allMatch(o -> o.value() != null)
                && !sums().contains(printed.get().stripTrailingZeros());
        if (wrong) {
            String range = rows.get(0).cell() + ":" + rows.get(rows.size() - 1).cell();
            String sum = sum(rows, o -> true).toPlainString();
            reported.find(sheet, a1, Note.of("M19.differs", cell == null ? "" : cell.text(), sum, range));
            reported.doubt(rows);
        }
        above.clear();
        missingAbove = false;
        return wrong;
    }

    private Set<BigDecimal> sums() {
        List<Observation> last = new ArrayList<>(above);
        last.removeIf(o -> !o.element().equals(above.get(above.size() - 1).element()));
        Set<BigDecimal> sums = new TreeSet<>();
        for (List<Observation> rows : List.of(above, last, missing ? above : all)) {
            for (Predicate<Observation> part : PARTS) {
                sums.add(sum(rows, part).stripTrailingZeros());
            }
        }
        return sums;
    }

    private static BigDecimal sum(List<Observation> rows, Predicate<Observation> part) {
        return rows.stream()
                .filter(part)
                .map(Observation::value)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
