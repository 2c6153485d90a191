package org.mc2cm.pipeline.normalising;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

    private final ValueReader silent;
    private final Reported reported;
    private final List<Observation> above = new ArrayList<>();
    private final List<Observation> all = new ArrayList<>();

    PrintedTotals(NumberFormat format, Reported reported) {
        this.silent = new ValueReader(format, new Reported(new FindingBook()));
        this.reported = reported;
    }

    /** A table begins. */
    void begin() {
        above.clear();
        all.clear();
    }

    void add(Observation observation) {
        above.add(observation);
        all.add(observation);
    }

    /**
     * A total stands in a cell: a note, or a question about the rows since the last total where neither they nor all rows
     * of the table give it. Rows that are totals themselves (sex _T) may be in it or not.
     */
    void check(String sheet, String a1, @Nullable VerbatimCell cell) {
        String seen = cell == null ? "" : cell.text();
        Optional<BigDecimal> printed = silent.read(sheet, cell, "").map(Value::number);
        boolean checked =
                printed.isPresent() && !above.isEmpty() && all.stream().allMatch(o -> o.value() != null);
        if (checked && !sums().contains(printed.get().stripTrailingZeros())) {
            String sum = sum(above, false).toPlainString();
            reported.find(sheet, a1, Note.of("M19.differs", seen, sum, range()));
            reported.doubt(above);
        } else {
            reported.find(sheet, a1, Note.of("M19.total", seen));
        }
        above.clear();
    }

    private Set<BigDecimal> sums() {
        Set<BigDecimal> sums = new TreeSet<>();
        for (boolean parts : new boolean[] {false, true}) {
            sums.add(sum(above, parts).stripTrailingZeros());
            sums.add(sum(all, parts).stripTrailingZeros());
        }
        return sums;
    }

    private static BigDecimal sum(List<Observation> rows, boolean partsAlone) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Observation row : rows) {
            BigDecimal value = row.value();
            sum = value == null || partsAlone && "_T".equals(row.sex()) ? sum : sum.add(value);
        }
        return sum;
    }

    private String range() {
        return above.get(0).cell() + ":" + above.get(above.size() - 1).cell();
    }
}
