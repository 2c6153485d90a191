package org.mc2cm.pipeline.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimWorkbook;

/**
 * Reads an .xlsx workbook into memory, cell by cell and nothing interpreted. Formulas are never evaluated: their
 * cached value counts. A formula whose cached value is an empty text is a TEXT cell without text; an ISO date cell
 * ({@code t="d"}) is a TEXT cell with a date's format.
 */
public final class WorkbookReader {

    /** Cells, or shared strings, of a workbook held in memory; longer sheets go through {@link SheetStream}. */
    static final int MOST_CELLS = 2_000_000;

    private WorkbookReader() {}

    /**
     * All worksheets in their order. Empty if the file is damaged or over a limit; the book then has a finding that
     * refuses it. Never throws for what is in the file.
     */
    public static Optional<VerbatimWorkbook> read(Path file, Limits limits, FindingBook findings) {
        return Optional.ofNullable(OpenWorkbook.use(file, limits, findings, open -> read(open, findings)));
    }

    private static VerbatimWorkbook read(OpenWorkbook open, FindingBook findings)
            throws XMLStreamException, IOException {
        List<VerbatimSheet> sheets = new ArrayList<>();
        Rows rows = new Rows();
        for (WorkbookParts.SheetPart sheet : open.outline().sheets()) {
            rows.list = new ArrayList<>();
            SheetParser parsed = open.parse(sheet, rows);
            if (rows.cells > MOST_CELLS) {
                throw Refusal.at(sheet.name(), "", "", "M34.cells", Integer.toString(MOST_CELLS));
            }
            VerbatimSheet verbatim =
                    new VerbatimSheet(sheet.name(), sheet.visibility(), rows.list, List.copyOf(parsed.merged()));
            sheets.add(HiddenParts.check(verbatim, parsed.hiddenColumns(), findings));
        }
        return new VerbatimWorkbook(open.outline().date1904(), List.copyOf(sheets));
    }

    /** Keeps rows until there are too many cells; from then on only counts. */
    private static final class Rows implements RowHandler {
        private List<VerbatimRow> list = new ArrayList<>();
        private long cells;

        @Override
        public void row(StreamedRow row) {
            cells += row.size();
            if (cells <= MOST_CELLS) {
                list.add(row.toVerbatim());
            }
        }
    }
}
