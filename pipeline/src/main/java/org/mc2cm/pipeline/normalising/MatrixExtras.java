package org.mc2cm.pipeline.normalising;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mc2cm.pipeline.catalogue.MatrixTag;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.normalising.Reported.Note;

/** M05: figures beside a matrix, in columns without a sex above them, are named and not loaded. */
final class MatrixExtras {

    private final VerbatimSheet sheet;
    private final VerbatimRow tags;
    private final Set<Integer> read;

    /** @param read zero-based columns of figures */
    MatrixExtras(VerbatimSheet sheet, VerbatimRow tags, Set<Integer> read) {
        this.sheet = sheet;
        this.tags = tags;
        this.read = read;
    }

    /** One note a column, at its first number. */
    void tell(Reported reported) {
        Map<Integer, VerbatimCell> extra = new TreeMap<>();
        for (VerbatimRow row : sheet.rows()) {
            if (row.index() > tags.index()
                    && MatrixTag.parse(Cells.text(row.at(MatrixTag.TAG_COLUMN))).isPresent()) {
                row.cells().stream().filter(this::extra).forEach(c -> extra.putIfAbsent(c.column(), c));
            }
        }
        extra.values().forEach(c -> reported.find(sheet.name(), c.a1(), Note.of("M05.extra", c.text())));
    }

    private boolean extra(VerbatimCell cell) {
        boolean former = MatrixTag.PREVIOUS.equals(Cells.text(tags.at(cell.column())));
        return cell.type() == VerbatimCell.Type.NUMBER && !former && !read.contains(cell.column());
    }
}
