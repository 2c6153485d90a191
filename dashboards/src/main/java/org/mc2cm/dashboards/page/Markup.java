package org.mc2cm.dashboards.page;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Builds the tree of a page directly. Text is always text: no value of a workbook can become markup, and nothing has to
 * be parsed again.
 */
final class Markup {

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
                element.appendChild(document.createTextNode(child.toString()));
            }
        }
    }

    Element with(Element element, String attribute, String value) {
        element.setAttribute(attribute, value);
        return element;
    }
}
