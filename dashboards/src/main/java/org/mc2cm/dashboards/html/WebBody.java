package org.mc2cm.dashboards.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The printed tree as the main part of a page for browsers: headings in order, rows in reading order (print writes those
 * of right-to-left pages reversed, browsers mirror by themselves), sizes left to the style sheet.
 */
final class WebBody {

    private static final Set<String> KEPT = Set.of("class", "dir", "lang", "scope");
    private static final Set<String> BLOCKS = Set.of("p", "div", "h1", "h2", "h3", "table", "tr", "thead", "tbody");

    private final WebPage page;
    private final Element body;
    private final List<WebPage.Link> sections = new ArrayList<>();
    private final StringBuilder out = new StringBuilder(1 << 18);
    private String heading = "";
    private String theme = "";
    private boolean inSection;
    private int tables;

    WebBody(WebPage page) {
        this.page = page;
        this.body = (Element) page.html().getElementsByTagName("body").item(0);
    }

    String main() {
        for (Element child : children(body)) {
            if (!isRunning(child)) {
                element(child);
            }
        }
        return out.toString();
    }

    /** The headings of sections; known after {@link #main}. */
    List<WebPage.Link> sections() {
        return List.copyOf(sections);
    }

    /** The cells of what runs at the head ({@code hd}) or foot ({@code ft}) of each printed page, in reading order. */
    List<Element> running(String styleClass) {
        Element running = children(body).stream()
                .filter(child -> child.getAttribute("class").equals(styleClass))
                .findFirst()
                .orElseThrow();
        Element row = children(children(running).get(0)).get(0);
        return ordered(row);
    }

    private void element(Element element) {
        switch (element.getTagName()) {
            case "h1", "h2" -> heading(element);
            case "table" -> table(element);
            case "object" -> figure(element);
            default -> plain(element, element.getTagName());
        }
    }

    /** The first heading of the page stays first; each later page of the print begins a section. */
    private void heading(Element element) {
        boolean section = hasClass(element, "t");
        heading = element.getTextContent().strip();
        if (section) {
            String id = "s" + (sections.size() + 1);
            sections.add(new WebPage.Link("#" + id, theme.isEmpty() ? heading : theme));
            element.setAttribute("id", id);
            theme = "";
            inSection = true;
        }
        boolean first = element.getTagName().equals("h1") && !section;
        plain(element, first ? "h1" : section || !inSection ? "h2" : "h3");
    }

    private void plain(Element element, String tag) {
        if (hasClass(element, "lab")) {
            theme = element.getTextContent().strip();
        } else if (hasClass(element, "name")) {
            heading = element.getTextContent().strip();
        }
        out.append('<').append(tag);
        attributes(element, tag);
        out.append('>');
        boolean row = tag.equals("tr") || hasClass(element, "row");
        for (Node child : row ? ordered(element) : nodes(element)) {
            if (child instanceof Element inner) {
                element(inner);
            } else {
                out.append(Tags.text(child.getTextContent()));
            }
        }
        out.append("</").append(tag).append('>').append(BLOCKS.contains(tag) ? "\n" : "");
    }

    private void attributes(Element element, String tag) {
        if (hasClass(element, "row")) {
            long cells = ordered(element).size();
            out.append(" class=\"row n").append(cells).append('"');
        } else {
            KEPT.stream().sorted().forEach(name -> Tags.attribute(out, element, name));
        }
        if (tag.startsWith("h")) {
            Tags.attribute(out, element, "id");
        }
    }

    /** Tables wider than a phone scroll by themselves, also from the keyboard. */
    private void table(Element table) {
        scroll();
        plain(table, "table");
        out.append("</div>\n");
    }

    private void scroll() {
        String label = page.words().get("html.table", "n", ++tables, "name", heading);
        out.append("<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"")
                .append(Tags.quoted(label))
                .append("\">\n");
    }

    private void figure(Element object) {
        String name = object.getAttribute("data");
        WebFigure figure = Objects.requireNonNull(page.figures().get(name), name);
        new FigureWriter(page.words(), out).write(figure, name, heading, this::scroll);
    }

    /** Cells in reading order, without those that only fill a printed row. */
    private List<Element> ordered(Element row) {
        List<Element> cells = new ArrayList<>(children(row));
        if (page.words().rightToLeft()) {
            Collections.reverse(cells);
        }
        if (!row.getTagName().equals("tr")) {
            cells.removeIf(cell -> cell.getFirstChild() == null);
        }
        return cells;
    }

    private static boolean isRunning(Element element) {
        return hasClass(element, "hd") || hasClass(element, "ft");
    }

    private static boolean hasClass(Element element, String styleClass) {
        return List.of(element.getAttribute("class").split(" ")).contains(styleClass);
    }

    private static List<Element> children(Element element) {
        return nodes(element).stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private static List<Node> nodes(Element element) {
        List<Node> nodes = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            nodes.add(child);
        }
        return nodes;
    }
}
