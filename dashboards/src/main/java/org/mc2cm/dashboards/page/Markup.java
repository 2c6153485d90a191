package org.mc2cm.dashboards.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Builds the tree of a page directly. Text is always text: no value of a workbook can become markup, and nothing has to
 * be parsed again.
 */
final class Markup {

    private static final Pattern MARKED = Pattern.compile("\u200e([^\\s\u00a0،؛]+)");

    private final Document document;

    Markup() {
        try {
            document = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java makes an empty document", e);
        }
    }

    Document document() {
        return document;
    }

    /**
     * An element with a class and children.
     *
     * @param styleClass may be empty
     * @param children elements and strings; empty strings are left out
     */
    Element el(String tag, String styleClass, Object... children) {
        Element element = document.createElement(tag);
        if (!styleClass.isEmpty()) {
            element.setAttribute("class", styleClass);
        }
        add(element, children);
        return element;
    }

    void add(Element element, Object... children) {
        for (Object child : children) {
            if (child instanceof Element e) {
                element.appendChild(e);
            } else if (child instanceof Iterable<?> many) {
                many.forEach(one -> add(element, one));
            } else if (!child.toString().isEmpty()) {
                text(element, child.toString());
            }
        }
    }

    /** Text; what a left-to-right mark begins stands in a span of that direction: the printer knows no marks. */
    private void text(Element element, String text) {
        Matcher marked = MARKED.matcher(text);
        int from = 0;
        while (marked.find()) {
            if (marked.start() > from) {
                element.appendChild(document.createTextNode(text.substring(from, marked.start())));
            }
            element.appendChild(with(with(el("span", "nw", marked.group(1)), "dir", "ltr"), "style", "direction:ltr"));
            from = marked.end();
        }
        if (from < text.length()) {
            element.appendChild(document.createTextNode(text.substring(from)));
        }
    }

    Element with(Element element, String attribute, String value) {
        element.setAttribute(attribute, value);
        return element;
    }
}
