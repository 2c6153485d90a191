package org.mc2cm.pipeline.reading;

import com.fasterxml.aalto.UncheckedStreamException;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.jspecify.annotations.Nullable;

/**
 * A pull parser over one XML part, with document types and entities off. Callers walk it as a tree: {@link #root},
 * then {@link #child} until it says no; each child is read to its end, or skipped, before the next. Prefixes and
 * namespaces are not looked at, so that strict and transitional files read alike.
 */
final class PartXml {

    private static final InputFactoryImpl FACTORY = factory();
    /** No real part nests deeper, nor has as many elements that a reader does not know. */
    private static final int DEEPEST = 256;

    private static final int MOST_SKIPPED = 2_000_000;

    private final XMLStreamReader2 xml;
    private final String part;
    private int skipped;

    PartXml(InputStream in, String part) throws XMLStreamException {
        this.xml = (XMLStreamReader2) FACTORY.createXMLStreamReader(in);
        this.part = part;
    }

    private static InputFactoryImpl factory() {
        InputFactoryImpl factory = new InputFactoryImpl();
        factory.configureForSpeed();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** Moves to the root element, which must have this name. */
    void root(String name) throws XMLStreamException, Refusal {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            event = next();
        }
        if (!name().equals(name)) {
            throw malformed();
        }
    }

    /** Moves to the next child element of the current one; false at the current one's end. */
    boolean child() throws XMLStreamException, Refusal {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
        }
    }

    /** Goes past the end of the current element, whatever is in it. */
    void skip() throws XMLStreamException, Refusal {
        int depth = 1;
        while (depth > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                skipped++;
                if (depth > DEEPEST || skipped > MOST_SKIPPED) {
                    throw malformed();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** Adds the text of the current element and moves to its end. */
    void text(CellText into) throws XMLStreamException, Refusal {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                skip();
            } else if (isText(event)) {
                into.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
    }

    /** Adds the text up to the next child element, to which it moves; false at the current one's end. */
    boolean childOrText(CellText into) throws XMLStreamException, Refusal {
        while (true) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                return false;
            }
            if (isText(event)) {
                into.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
            }
        }
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** Reads what follows the root element, which must be well-formed too. */
    void finish() throws XMLStreamException, Refusal {
        while (xml.hasNext()) {
            next();
        }
    }

    String name() {
        return xml.getLocalName();
    }

    int attributes() {
        return xml.getAttributeCount();
    }

    String attributeName(int index) {
        return xml.getAttributeLocalName(index);
    }

    /** Takes an attribute's characters where the parser holds them, without a String for each cell. */
    void attribute(int index, AttributeChars into) throws XMLStreamException {
        into.clear();
        xml.getAttributeAs(index, into);
    }

    /** The value of an attribute that has no prefix, null when absent. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)
                    && xml.getAttributePrefix(i).isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The value of an attribute of one of OpenDocument's namespaces, such as {@code table}; null when absent. */
    @Nullable
    String attribute(String namespace, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)
                    && xml.getAttributeNamespace(i).contains(":xmlns:" + namespace + ":")) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The value of the relationship id, {@code r:id} whatever its prefix; null when absent. */
    @Nullable
    String relationshipId() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id")
                    && !xml.getAttributePrefix(i).isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether a prefix stands for a namespace here. */
    boolean declares(String prefix) {
        return xml.getNamespaceURI(prefix) != null;
    }

    boolean flag(String attribute) {
        String value = attribute(attribute);
        return "1".equals(value) || "true".equals(value);
    }

    private int next() throws XMLStreamException, Refusal {
        int event;
        try {
            event = xml.next();
        } catch (UncheckedStreamException e) {
            throw Refusal.from(e, part);
        }
        if (event == XMLStreamConstants.DTD) {
            throw Refusal.of("M34.doctype", part);
        }
        if (event == XMLStreamConstants.ENTITY_REFERENCE || event == XMLStreamConstants.END_DOCUMENT && xml.hasNext()) {
            throw malformed();
        }
        return event;
    }

    private Refusal malformed() {
        return Refusal.of("M34.xml", part);
    }
}
