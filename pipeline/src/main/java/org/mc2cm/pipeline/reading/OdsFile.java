package org.mc2cm.pipeline.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.rules.Messes;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimWorkbook;

/** Reads an OpenDocument spreadsheet: its content.xml from end to end, the canonical values and not what is shown. */
final class OdsFile {

    private static final String CONTENT = "content.xml";

    private final PartXml xml;
    private final Limits limits;
    private final FindingBook findings;
    private final CellBudget budget;
    private final OdsStyles styles = new OdsStyles();
    private final List<VerbatimSheet> sheets = new ArrayList<>();

    private OdsFile(PartXml xml, Limits limits, FindingBook findings) {
        this.xml = xml;
        this.limits = limits;
        this.findings = findings;
        this.budget = new CellBudget(limits);
    }

    static VerbatimWorkbook read(Path file, Limits limits, FindingBook findings)
            throws XMLStreamException, IOException {
        try (WorkbookParts parts = new WorkbookParts(file, limits);
                InputStream in = parts.open(CONTENT)) {
            return new OdsFile(new PartXml(in, CONTENT), limits, findings).read();
        }
    }

    private VerbatimWorkbook read() throws XMLStreamException, IOException {
        xml.root("document-content");
        while (xml.child()) {
            switch (xml.name()) {
                case "automatic-styles" -> styles.read(xml);
                case "body" -> body();
                default -> xml.skip();
            }
        }
        xml.finish();
        findings.add(Messes.at("", "", "", "M32.read", ".ods"));
        return new VerbatimWorkbook(false, List.copyOf(sheets));
    }

    private void body() throws XMLStreamException, IOException {
        while (xml.child()) {
            if (xml.name().equals("spreadsheet")) {
                tables();
            } else {
                xml.skip();
            }
        }
    }

    private void tables() throws XMLStreamException, IOException {
        while (xml.child()) {
            if (xml.name().equals("table")) {
                OdsTable table = new OdsTable(xml, styles, limits, budget, findings);
                VerbatimSheet sheet = table.read();
                if (sheets.stream().anyMatch(s -> s.name().equalsIgnoreCase(sheet.name()))) {
                    throw Refusal.at(sheet.name(), "", "", "M34.sheet_twice", sheet.name());
                }
                sheets.add(sheet);
                if (sheets.size() > limits.entries()) {
                    String most = Integer.toString(limits.entries());
                    throw Refusal.of("M34.entries", Integer.toString(sheets.size()), most);
                }
            } else {
                xml.skip();
            }
        }
    }
}
