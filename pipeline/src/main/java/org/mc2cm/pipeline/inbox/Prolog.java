package org.mc2cm.pipeline.inbox;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The little that has to be known of an XML part before it is opened: no DOCTYPE, and which content types. */
final class Prolog {

    private static final XMLInputFactory FACTORY = factory();

    enum Verdict {
        FINE,
        DOCTYPE,
        MALFORMED
    }

    private Prolog() {}

    /** Whether a part is XML: by its name, or because it begins as XML does. */
    static boolean isXml(String name, byte[] start, int length) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml")) {
            return true;
        }
        for (int i = 0; i < length; i++) {
            int b = start[i] & 0xFF;
            boolean filler = b <= ' ' || b == 0xEF || b == 0xBB || b == 0xBF || b == 0xFE || b == 0xFF;
            if (!filler) {
                return b == '<';
            }
        }
        return false;
    }

    /** Reads up to the root element. The stream must end by itself after a bounded number of bytes. */
    static Verdict of(InputStream in) throws IOException {
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
            for (int event = xml.getEventType(); event != XMLStreamConstants.START_ELEMENT; event = xml.next()) {
                if (event == XMLStreamConstants.DTD) {
                    return Verdict.DOCTYPE;
                }
                if (event == XMLStreamConstants.END_DOCUMENT) {
                    return Verdict.MALFORMED;
                }
            }
            return Verdict.FINE;
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException io) {
                throw io;
            }
            return Verdict.MALFORMED;
        }
    }

    /** The content types that {@code [Content_Types].xml} lists; empty if it is malformed. */
    static List<String> contentTypes(InputStream in) throws IOException {
        List<String> types = new ArrayList<>();
        try {
            XMLStreamReader xml = FACTORY.createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    String type = xml.getAttributeValue(null, "ContentType");
                    if (type != null) {
                        types.add(type);
                    }
                }
            }
            return types;
        } catch (XMLStreamException e) {
            return List.of();
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
