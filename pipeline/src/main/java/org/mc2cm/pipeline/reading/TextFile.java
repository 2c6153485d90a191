package org.mc2cm.pipeline.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.rules.Messes;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimCell.Type;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimSheet.Visibility;
import org.mc2cm.pipeline.model.VerbatimWorkbook;

/**
 * Reads separated values: every field a text, a record a row. Encoding and separator are found, never guessed, and a
 * note says which they are. Addresses are those that a spreadsheet program shows for the same file.
 */
final class TextFile {

    /** The name of its only sheet: that of the file says nothing. */
    static final String SHEET = "CSV";

    private final Limits limits;
    private final FindingBook findings;

    private TextFile(Limits limits, FindingBook findings) {
        this.limits = limits;
        this.findings = findings;
    }

    static VerbatimWorkbook read(Path file, Limits limits, FindingBook findings, Predicate<String> known)
            throws IOException {
        return new TextFile(limits, findings).read(Files.readAllBytes(file), known);
    }

    private VerbatimWorkbook read(byte[] bytes, Predicate<String> known) throws IOException {
        TextEncoding.Decoded decoded = new TextEncoding(known).decode(bytes);
        Separator.Found found = new Separator(known).find(decoded.text());
        String name = found.name();
        findings.add(Messes.at(SHEET, "", "", "M32.read_text", decoded.name(), name));
        return new VerbatimWorkbook(false, List.of(rows(found)));
    }

    private VerbatimSheet rows(Separator.Found found) throws Refusal {
        SheetRows rows = new SheetRows(SHEET, limits, new CellBudget(limits), findings);
        int first = found.firstRow();
        each(found.text(), found.separator(), Integer.MAX_VALUE, (number, fields) -> {
            if (first + number >= limits.rows()) {
                throw Refusal.at(SHEET, "", "", "M34.rows", Integer.toString(limits.rows()));
            }
            List<VerbatimCell> cells = new ArrayList<>();
            for (int column = 0; column < fields.size(); column++) {
                String text = rows.text(fields.get(column));
                if (!text.isEmpty()) {
                    cells.add(new VerbatimCell(first + number, column, Type.TEXT, text, Double.NaN, null, false));
                }
            }
            rows.add(first + number, false, cells);
        });
        return rows.finish(Visibility.VISIBLE, List.of(), 0);
    }

    /** Takes one record after the other, each with its zero-based number. */
    interface RecordHandler {
        void take(int number, List<String> fields) throws Refusal;
    }

    /** The first so many records; a quote that is never closed, or closed in the middle of a field, is damage. */
    static void each(String text, char separator, int most, RecordHandler handler) throws Refusal {
        int number = 0;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text)) {
            for (Iterator<CsvRecord> all = reader.iterator(); number < most && all.hasNext(); number++) {
                handler.take(number, all.next().getFields());
            }
        } catch (Refusal e) {
            throw e;
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw damaged(e, number + 1);
        }
    }

    /** The library stops at rows of more fields than a sheet has columns, and at fields of millions of letters. */
    private static Refusal damaged(Exception e, int row) {
        String said = String.valueOf(e.getMessage());
        if (e.getCause() != null) {
            said = said + e.getCause().getMessage();
        }
        return said.contains("maximum")
                ? Refusal.at(SHEET, "", "", "M34.columns", "16384")
                : Refusal.at(SHEET, "", "", "M32.text_quotes", Integer.toString(row));
    }
}
