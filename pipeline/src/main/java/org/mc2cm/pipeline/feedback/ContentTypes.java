package org.mc2cm.pipeline.feedback;

import java.io.IOException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The list of what each part of the package is. */
final class ContentTypes {

    static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    static final String STYLES = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    static final String COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private static final String VML = "application/vnd.openxmlformats-officedocument.vmlDrawing";
    private static final String FILE = "[Content_Types].xml";

    private final Parts parts;

    ContentTypes(Parts parts) {
        this.parts = parts;
    }

    void add(String part, String type) throws IOException {
        remove(part);
        Document document = parts.xml(FILE);
        Element override = Xml.element(document.getDocumentElement(), "Override");
        override.setAttribute("PartName", "/" + part);
        override.setAttribute("ContentType", type);
        document.getDocumentElement().appendChild(override);
        parts.put(FILE, document);
    }

    void remove(String part) throws IOException {
        Document document = parts.xml(FILE);
        for (Element e : Xml.children(document.getDocumentElement(), "Override")) {
            if (e.getAttribute("PartName").equalsIgnoreCase("/" + part)) {
                document.getDocumentElement().removeChild(e);
            }
        }
        parts.put(FILE, document);
    }

    /** Drawings of comments are known by their ending. */
    void vml() throws IOException {
        Document document = parts.xml(FILE);
        Element root = document.getDocumentElement();
        boolean there = Xml.children(root, "Default").stream()
                .anyMatch(e -> e.getAttribute("Extension").equalsIgnoreCase("vml"));
        if (!there) {
            Element type = Xml.element(root, "Default");
            type.setAttribute("Extension", "vml");
            type.setAttribute("ContentType", VML);
            root.insertBefore(type, root.getFirstChild());
            parts.put(FILE, document);
        }
    }
}
