package org.mc2cm.pipeline.reading;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Limits;

/** A workbook with its outline, shared strings and styles read, whose sheets can be parsed. */
final class OpenWorkbook {

    private final WorkbookParts parts;
    private final Limits limits;
    private final FindingBook findings;
    private final WorkbookParts.Outline outline;
    private final List<String> strings;
    private final Styles styles;
    private final CellBudget budget;

    private OpenWorkbook(WorkbookParts parts, Limits limits, FindingBook findings)
            throws XMLStreamException, IOException {
        this.parts = parts;
        this.limits = limits;
        this.findings = findings;
        this.budget = new CellBudget(limits);
        this.outline = parts.outline();
        String stringPart = outline.strings();
        String stylePart = outline.styles();
        this.strings = stringPart == null ? List.of() : part(stringPart, xml -> SharedStrings.read(xml, limits));
        this.styles = stylePart == null ? Styles.NONE : part(stylePart, Styles::read);
    }

    /** What is done with an open workbook. */
    interface Use<T> {
        T of(OpenWorkbook workbook) throws XMLStreamException, IOException;
    }

    private interface Parse<T> {
        T of(PartXml xml) throws XMLStreamException, IOException;
    }

    /** Opens, uses and closes; whatever is wrong with the file becomes a finding, and the answer is then null. */
    static <T> @Nullable T use(Path file, Limits limits, FindingBook findings, Use<T> use) {
        try (WorkbookParts parts = new WorkbookParts(file, limits)) {
            return use.of(new OpenWorkbook(parts, limits, findings));
        } catch (Refusal e) {
            findings.add(e.finding());
        } catch (IOException | IllegalArgumentException e) {
            findings.add(Refusal.of("M34.zip").finding());
        } catch (XMLStreamException | UncheckedStreamException e) {
            findings.add(Refusal.from(e, "").finding());
        }
        return null;
    }

    WorkbookParts.Outline outline() {
        return outline;
    }

    /** Parses one sheet to its end and returns what was found besides the rows. */
    SheetParser parse(WorkbookParts.SheetPart sheet, RowHandler handler) throws IOException {
        RowBuilder rows = new RowBuilder(sheet.name(), strings, styles, limits, budget, findings, handler);
        try (InputStream in = parts.open(sheet.part())) {
            SheetParser parser = new SheetParser(new PartXml(PlainRows.read(in, rows), sheet.part()), rows);
            parser.parse();
            return parser;
        } catch (XMLStreamException | UncheckedStreamException e) {
            throw Refusal.from(e, sheet.part());
        }
    }

    private <T> T part(String name, Parse<T> parse) throws IOException {
        try (InputStream in = parts.open(name)) {
            return parse.of(new PartXml(in, name));
        } catch (XMLStreamException | UncheckedStreamException e) {
            throw Refusal.from(e, name);
        }
    }
}
