package org.mc2cm.pipeline.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.mc2cm.pipeline.model.Limits;

/** Texts that cells name by number. */
final class SharedStrings {

    /** As many different texts are held in memory, whatever the file may be. */
    private static final int MOST = 2_000_000;

    private SharedStrings() {}

    static List<String> read(PartXml xml, Limits limits) throws XMLStreamException, IOException {
        List<String> texts = new ArrayList<>();
        CellText text = new CellText(limits.textLength());
        xml.root("sst");
        while (xml.child()) {
            if (xml.name().equals("si")) {
                text.clear();
                text.begin();
                rich(xml, text);
                texts.add(text.text());
                if (texts.size() > Math.min(MOST, limits.cells())) {
                    throw Refusal.of("M34.cells", Integer.toString(Math.min(MOST, limits.cells())));
                }
            } else {
                xml.skip();
            }
        }
        xml.finish();
        return texts;
    }

    /** Plain text, or the runs of a rich one joined; how it is pronounced ({@code rPh}) is left out. */
    static void rich(PartXml xml, CellText text) throws XMLStreamException, IOException {
        while (xml.child()) {
            switch (xml.name()) {
                case "t" -> xml.text(text);
                case "r" -> run(xml, text);
                default -> xml.skip();
            }
        }
    }

    private static void run(PartXml xml, CellText text) throws XMLStreamException, IOException {
        while (xml.child()) {
            if (xml.name().equals("t")) {
                xml.text(text);
            } else {
                xml.skip();
            }
        }
    }
}
