package org.mc2cm.dashboards.html;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Text and plain inline elements as HTML. */
final class Tags {

    private Tags() {}

    static String text(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** For the inside of an attribute's double quotes. */
    static String quoted(String text) {
        return text(text).replace("\"", "&quot;");
    }

    /** What stands inside an element of the running head or foot; page numbers are for paper. */
    static String inner(Element element) {
        StringBuilder out = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (!(child instanceof Element inner)) {
                out.append(text(child.getTextContent()));
            } else if (!inner.getTextContent().isEmpty()) {
                out.append("<span");
                attribute(out, inner, "class");
                attribute(out, inner, "dir");
                out.append('>').append(inner(inner)).append("</span>");
            }
        }
        return out.toString();
    }

    static void attribute(StringBuilder out, Element element, String name) {
        if (element.hasAttribute(name)) {
            out.append(' ').append(name).append("=\"").append(quoted(element.getAttribute(name)));
            out.append('"');
        }
    }
}
