package org.mc2cm.pipeline.reading;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimWorkbook;

/**
 * Reads a workbook (.xlsx, .xls, .ods) or a text of separated values into memory, cell by cell and nothing
 * interpreted; which of them a file is, its bytes say. Formulas are never evaluated: their cached value counts. A
 * formula whose cached value is an empty text is a TEXT cell without text; a day that the file writes as ISO text
 * ({@code t="d"}, or any of an .ods) is a TEXT cell with a date's format.
 */
public final class WorkbookReader {

    private WorkbookReader() {}

    /** Without headings to tell two encodings apart by. */
    public static Optional<VerbatimWorkbook> read(Path file, Limits limits, FindingBook findings) {
        return read(file, limits, findings, heading -> false);
    }

    /**
     * All worksheets in their order. Empty if the file is damaged or over a limit; the book then has a finding that
     * refuses it. Never throws for what is in the file.
     *
     * @param known whether a text is a heading or a label that the catalogue or a mapping has
     */
    public static Optional<VerbatimWorkbook> read(
            Path file, Limits limits, FindingBook findings, Predicate<String> known) {
        return read(file, limits, findings, known, sheet -> false);
    }

    /**
     * The same without the rows of long sheets, which {@link SheetStream} reads; .xlsx alone.
     *
     * @param streamed whether a sheet of that name is left without rows
     */
    public static Optional<VerbatimWorkbook> read(
            Path file, Limits limits, FindingBook findings, Predicate<String> known, Predicate<String> streamed) {
        try {
            return switch (FileForm.of(file)) {
                case XLSX ->
                    Optional.ofNullable(
                            OpenWorkbook.use(file, limits, findings, open -> xlsx(open, findings, streamed)));
                case XLS -> Optional.of(XlsFile.read(file, limits, findings));
                case ODS -> Optional.of(OdsFile.read(file, limits, findings));
                case TEXT -> Optional.of(TextFile.read(file, limits, findings, known));
            };
        } catch (Refusal e) {
            findings.add(e.finding());
        } catch (IOException | IllegalArgumentException e) {
            findings.add(Refusal.of("M34.zip").finding());
        } catch (XMLStreamException | UncheckedStreamException e) {
            findings.add(Refusal.from(e, "").finding());
        }
        return Optional.empty();
    }

    /** Whether a file is an .xlsx by its bytes. */
    static boolean isWorkbook(Path file) {
        try {
            return FileForm.of(file) == FileForm.XLSX;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Whether an .xlsx has a sheet of that name; false for any other file, and for one that is damaged. */
    public static boolean hasSheet(Path file, Limits limits, String name) {
        try {
            if (FileForm.of(file) != FileForm.XLSX) {
                return false;
            }
            try (WorkbookParts parts = new WorkbookParts(file, limits)) {
                return parts.outline().sheets().stream().anyMatch(s -> s.name().equals(name));
            }
        } catch (IOException | XMLStreamException | IllegalArgumentException | UncheckedStreamException e) {
            return false;
        }
    }

    private static VerbatimWorkbook xlsx(OpenWorkbook open, FindingBook findings, Predicate<String> streamed)
            throws XMLStreamException, IOException {
        List<VerbatimSheet> sheets = new ArrayList<>();
        Rows rows = new Rows(open.outline().uncomputed());
        for (WorkbookParts.SheetPart sheet : open.outline().sheets()) {
            if (streamed.test(sheet.name())) {
                sheets.add(new VerbatimSheet(sheet.name(), sheet.visibility(), List.of(), List.of()));
                continue;
            }
            rows.list = new ArrayList<>();
            SheetParser parsed = open.parse(sheet, rows);
            VerbatimSheet verbatim =
                    new VerbatimSheet(sheet.name(), sheet.visibility(), rows.list, List.copyOf(parsed.merged()));
            sheets.add(HiddenParts.check(verbatim, parsed.hiddenColumns(), findings));
        }
        return new VerbatimWorkbook(open.outline().date1904(), List.copyOf(sheets));
    }

    /** Keeps rows; how many cells there may be, the parser counts. */
    private static final class Rows implements RowHandler {
        private final boolean uncomputed;
        private List<VerbatimRow> list = new ArrayList<>();

        Rows(boolean uncomputed) {
            this.uncomputed = uncomputed;
        }

        @Override
        public void row(StreamedRow row) {
            list.add(uncomputed ? withoutZeros(row.toVerbatim()) : row.toVerbatim());
        }

        /** Programs that cannot compute write 0 for every formula and ask for it to be computed when opened. */
        private static VerbatimRow withoutZeros(VerbatimRow row) {
            boolean none = row.cells().stream().noneMatch(c -> c.formula() && c.number() == 0);
            return none
                    ? row
                    : new VerbatimRow(
                            row.index(),
                            row.hidden(),
                            row.cells().stream()
                                    .map(c -> c.formula() && c.number() == 0 ? c.withoutValue() : c)
                                    .toList());
        }
    }
}
