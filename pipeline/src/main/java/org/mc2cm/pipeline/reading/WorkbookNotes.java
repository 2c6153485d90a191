package org.mc2cm.pipeline.reading;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.VerbatimNote;

/** The comments and properties of a workbook, which are no figures but may hold what must not be sent. */
public final class WorkbookNotes {

    private static final XMLInputFactory XML = factory();

    private WorkbookNotes() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Empty for a text file. What cannot be read cannot be looked through for persons either: such a part is damage that
     * refuses the file.
     *
     * @param damage takes a finding for each part that cannot be read
     */
    public static List<VerbatimNote> read(Path file, FindingBook damage) {
        List<VerbatimNote> notes = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(2);
            if (start.length == 2 && start[0] == 'P' && start[1] == 'K') {
                zipped(file, notes, damage);
            } else if (start.length == 2 && start[0] == (byte) 0xD0 && start[1] == (byte) 0xCF) {
                oldOrDamaged(file, notes);
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            damage.add(Refusal.from(e, "").finding());
        }
        return notes;
    }

    private static void zipped(Path file, List<VerbatimNote> notes, FindingBook damage)
            throws IOException, XMLStreamException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Map<String, String> sheets = sheets(file);
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try {
                    part(zip, entry, sheets, notes);
                } catch (IOException | XMLStreamException | RuntimeException e) {
                    damage.add(Refusal.from(e, entry.getName()).finding());
                }
            }
        }
    }

    private static void part(ZipFile zip, ZipEntry entry, Map<String, String> sheets, List<VerbatimNote> notes)
            throws IOException, XMLStreamException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (name.matches("docprops/(core|custom|app)\\.xml") || name.equals("meta.xml")) {
            properties(zip, entry, notes);
        } else if (name.matches("xl/(.*/)?(threadedcomment|comments)[^/]*\\.xml")) {
            comments(zip, entry, sheets.getOrDefault(name, ""), notes);
        } else if (name.equals("content.xml")) {
            annotations(zip, entry, notes);
        }
    }

    /** Sheet names by the lower-case names of their parts of comments. */
    private static Map<String, String> sheets(Path file) throws XMLStreamException, IOException {
        Map<String, String> names = new TreeMap<>();
        try (WorkbookParts parts = new WorkbookParts(file, org.mc2cm.pipeline.model.Limits.SURVEY)) {
            if (!parts.has("[Content_Types].xml")) {
                return names;
            }
            for (WorkbookParts.SheetPart sheet : parts.outline().sheets()) {
                for (String target : parts.targets(sheet.part())) {
                    names.put(target.toLowerCase(Locale.ROOT), sheet.name());
                }
            }
        }
        return names;
    }

    private interface Handler {
        void element(XMLStreamReader xml) throws XMLStreamException;
    }

    private static void walk(ZipFile zip, ZipEntry entry, Handler handler) throws IOException, XMLStreamException {
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = XML.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    handler.element(xml);
                }
            }
        }
    }

    /** Each element that has text of its own. */
    private static void properties(ZipFile zip, ZipEntry entry, List<VerbatimNote> notes)
            throws IOException, XMLStreamException {
        walk(zip, entry, xml -> {
            String name = xml.getLocalName();
            StringBuilder text = new StringBuilder();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    text.append(xml.getText());
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    add(notes, "", name, text.toString());
                    text.setLength(0);
                    name = xml.getLocalName();
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    add(notes, "", name, text.toString());
                    text.setLength(0);
                }
            }
        });
    }

    private static void comments(ZipFile zip, ZipEntry entry, String sheet, List<VerbatimNote> notes)
            throws IOException, XMLStreamException {
        walk(zip, entry, xml -> {
            String name = xml.getLocalName();
            if (name.equals("comment") || name.equals("threadedComment")) {
                String cell = xml.getAttributeValue(null, "ref");
                add(notes, sheet, cell == null ? "" : cell, inside(xml));
            } else if (name.equals("author")) {
                add(notes, sheet, "", inside(xml));
            }
        });
    }

    private static void annotations(ZipFile zip, ZipEntry entry, List<VerbatimNote> notes)
            throws IOException, XMLStreamException {
        String[] sheet = {""};
        walk(zip, entry, xml -> {
            if (xml.getLocalName().equals("table")) {
                @Nullable String name = attribute(xml, "name");
                sheet[0] = name == null ? "" : name;
            } else if (xml.getLocalName().equals("annotation")) {
                add(notes, sheet[0], "", inside(xml));
            }
        });
    }

    private static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** All text to the end of the current element. */
    private static String inside(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && xml.hasNext()) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("p")) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static void oldOrDamaged(Path file, List<VerbatimNote> notes) throws IOException {
        try {
            old(file, notes);
        } catch (RuntimeException e) {
            throw Refusal.of("M34.xls_damaged");
        }
    }

    private static void old(Path file, List<VerbatimNote> notes) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                HSSFWorkbook book = new HSSFWorkbook(in)) {
            book.forEach(sheet -> sheet.getCellComments()
                    .forEach((place, comment) -> add(
                            notes,
                            sheet.getSheetName(),
                            place.formatAsString(),
                            comment.getString().getString())));
            @Nullable SummaryInformation summary = book.getSummaryInformation();
            if (summary != null) {
                add(notes, "", "creator", summary.getAuthor());
                add(notes, "", "lastModifiedBy", summary.getLastAuthor());
                add(notes, "", "title", summary.getTitle());
                add(notes, "", "subject", summary.getSubject());
                add(notes, "", "keywords", summary.getKeywords());
                add(notes, "", "description", summary.getComments());
            }
        }
    }

    private static void add(List<VerbatimNote> notes, String sheet, String cell, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            notes.add(new VerbatimNote(sheet, cell, text.strip()));
        }
    }
}
