package org.mc2cm.pipeline.reading;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Of an .ods file's styles the one thing that counts: which tables are hidden. */
final class OdsStyles {

    private final Set<String> hidden = new HashSet<>();

    void read(PartXml xml) throws XMLStreamException, IOException {
        while (xml.child()) {
            String name = xml.attribute("style", "name");
            boolean table = "table".equals(xml.attribute("style", "family"));
            while (xml.child()) {
                if (table && name != null && "false".equals(xml.attribute("table", "display"))) {
                    hidden.add(name);
                }
                xml.skip();
            }
        }
    }

    boolean hides(@Nullable String style) {
        return style != null && hidden.contains(style);
    }
}
