package org.mc2cm.dashboards.html;

import java.util.List;
import java.util.Map;
import org.mc2cm.dashboards.text.Words;
import org.w3c.dom.Document;

/**
 * All that a page for browsers is made of.
 *
 * @param html the tree as it is printed; charts are {@code <object type="chart" data="NAME">}
 * @param figures by the names that the tree uses
 * @param others the other pages of the edition in this language, in reading order
 * @param pdf address of the same report as PDF
 */
public record WebPage(
        Document html, Map<String, WebFigure> figures, Words words, String title, List<Link> others, String pdf) {

    /** An address within the edition, and the words to follow it by. */
    public record Link(String address, String text) {}
}
