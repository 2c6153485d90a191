package org.mc2cm.pipeline.normalising;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.mc2cm.pipeline.catalogue.MatrixTag;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.normalising.Reported.Note;

/**
 * M05 and M19: figures beside a matrix, in columns without a sex above them, are named and not loaded. A column that is
 * called a total is a check of its rows.
 */
final class MatrixExtras {

    private final VerbatimSheet sheet;
    private final VerbatimRow tags;
    private final Map<Integer, String> sexes;
    private final ValueReader silent;

    /** @param sexes zero-based columns of figures, and whose */
    MatrixExtras(VerbatimSheet sheet, VerbatimRow tags, Map<Integer, String> sexes, NumberFormat format) {
        this.sheet = sheet;
        this.tags = tags;
        this.sexes = sexes;
        this.silent = new ValueReader(format, new Reported(new FindingBook()));
    }

    /** One note a column, at its first number; a total that its row does not give is asked about. */
    void tell(Reported reported) {
        Map<Integer, VerbatimCell> extra = new TreeMap<>();
        for (VerbatimRow row : sheet.rows()) {
            if (row.index() > tags.index()
                    && MatrixTag.parse(Cells.text(row.at(MatrixTag.TAG_COLUMN))).isPresent()) {
                row.cells().stream().filter(this::extra).forEach(c -> {
                    extra.putIfAbsent(c.column(), c);
                    if (total(c.column())) {
                        check(row, c, reported);
                    }
                });
            }
        }
        extra.values()
                .forEach(c -> reported.find(
                        sheet.name(), c.a1(), Note.of(total(c.column()) ? "M19.column" : "M05.extra", c.text())));
    }

    private boolean extra(VerbatimCell cell) {
        boolean former = MatrixTag.PREVIOUS.equals(Cells.text(tags.at(cell.column())));
        boolean figure = cell.type() == VerbatimCell.Type.NUMBER
                || total(cell.column())
                        && silent.read("", cell, "").map(Value::number).isPresent();
        return figure && !former && !sexes.containsKey(cell.column());
    }

    private boolean total(int column) {
        return sheet.rows().stream()
                .filter(r -> r.index() <= tags.index())
                .anyMatch(r -> TotalWords.is(Cells.text(r, column)));
    }

    private void check(VerbatimRow row, VerbatimCell total, Reported reported) {
        List<VerbatimCell> cells = new ArrayList<>();
        BigDecimal parts = BigDecimal.ZERO;
        BigDecimal stated = null;
        for (Map.Entry<Integer, String> column : sexes.entrySet()) {
            VerbatimCell cell = row.at(column.getKey());
            Optional<Value> value = cell == null ? Optional.empty() : silent.read("", cell, "");
            if (cell == null || Cells.blank(cell)) {
                continue;
            }
            BigDecimal number = value.map(Value::number).orElse(null);
            if (number == null) {
                return;
            }
            cells.add(cell);
            boolean all = "_T".equals(column.getValue());
            stated = all ? number : stated;
            parts = all ? parts : parts.add(number);
        }
        BigDecimal printed = Objects.requireNonNull(
                silent.read("", total, "").map(Value::number).orElse(BigDecimal.ZERO));
        boolean right = printed.compareTo(parts) == 0 || stated != null && printed.compareTo(stated) == 0;
        if (!right && !cells.isEmpty()) {
            String range = cells.get(0).a1() + ":" + cells.get(cells.size() - 1).a1();
            reported.find(sheet.name(), total.a1(), Note.of("M19.differs", total.text(), parts.toPlainString(), range));
            reported.doubt(sheet.name(), cells.stream().map(VerbatimCell::a1).toList());
        }
    }
}
