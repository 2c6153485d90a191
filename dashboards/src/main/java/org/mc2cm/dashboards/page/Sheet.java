package org.mc2cm.dashboards.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mc2cm.dashboards.chart.Chart;
import org.mc2cm.dashboards.html.WebFigure;
import org.mc2cm.dashboards.html.WebPage;
import org.mc2cm.dashboards.pdf.PdfDocument;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.Manifest;
import org.mc2cm.release.PublishedIndicator;
import org.w3c.dom.Element;

/** A document being written: its head and foot, its charts, and the figures it has read. */
final class Sheet {

    private static final String STYLE = style();

    private static final String MIRRORED_STYLE = MirroredStyle.of(STYLE);

    final Figures figures;
    final Consulted consulted;
    final Words words;
    final Phrases phrases;
    final Charts charts;
    final Markup html = new Markup();
    private final Element body;
    private final Map<String, Placed> placed = new LinkedHashMap<>();

    /** A chart and its size on paper in CSS pixels. */
    private record Placed(Chart chart, double width, double height) {}

    Sheet(Figures figures, Words words) {
        this.figures = figures;
        this.words = words;
        this.consulted = new Consulted(figures);
        this.phrases = new Phrases(words);
        this.charts = new Charts(figures, consulted, words);
        this.body = html.el("body", "");
    }

    /** Starts the page: what runs at the head and foot of each page. */
    void open(String subject) {
        Manifest manifest = figures.edition().manifest();
        Object badge = manifest.synthetic() ? html.el("span", "badge", words.get("badge.synthetic")) : "";
        body.appendChild(html.el(
                "div",
                "hd",
                grid(
                        "hdrow",
                        cell("c", "", html.el("span", "", subject)),
                        cell("c mid", "130px", badge),
                        cell(
                                "c end",
                                "",
                                words.get(
                                        "head.edition",
                                        "quarter",
                                        words.sentence(words.quarter(manifest.quarter())),
                                        "edition",
                                        Integer.toString(manifest.edition()))))));
        Element numbers = html.with(html.el("span", "pn nw"), "style", "direction:ltr");
        body.appendChild(html.el(
                "div",
                "ft",
                grid(
                        "ftrow",
                        cell("c", "", words.get("foot.text")),
                        leftToRight(cell(
                                "c end",
                                "96px",
                                html.el("div", "nw", words.code(editionId())),
                                html.el("div", "", numbers))))));
    }

    /** Page counters are drawn outside a cell that is read from right to left. */
    private Element leftToRight(Element cell) {
        return words.rightToLeft() ? html.with(cell, "style", "width:96px;direction:ltr;text-align:left") : cell;
    }

    /** Why an area has no row of an indicator in the released quarter. */
    String notMade(PublishedIndicator indicator, String area) {
        return figures.quarters(Integer.MAX_VALUE).stream()
                .filter(quarter -> figures.hasRow(indicator, area, quarter))
                .reduce((earlier, later) -> later)
                .map(quarter -> words.get("table.last", "quarter", words.quarterShort(quarter)))
                .orElseGet(() -> words.get(area.equals(Figures.NETWORK) ? "mark.none" : "table.network"));
    }

    /** Such as {@code 2026-Q3.1}. */
    String editionId() {
        Manifest manifest = figures.edition().manifest();
        return manifest.quarter() + "." + manifest.edition();
    }

    /** {@code yes} where the figures of the quarter are printed for the first time. */
    String provisional() {
        return figures.edition().manifest().edition() == 1 ? "yes" : "no";
    }

    String sideBySideSubtitle() {
        return words.get("side.sub", "quarter", words.quarter(figures.quarter()), "provisional", provisional());
    }

    void add(Object... children) {
        html.add(body, children);
    }

    /** A row of cells of fixed layout; in right-to-left pages the cells are written reversed, to be drawn mirrored. */
    Element grid(String styleClass, Element... cells) {
        List<Element> order = new ArrayList<>(List.of(cells));
        if (words.rightToLeft()) {
            Collections.reverse(order);
        }
        return html.el("div", styleClass, html.el("div", "row", order));
    }

    /** @param width CSS length, empty for an equal share */
    Element cell(String styleClass, String width, Object... children) {
        Element cell = html.el("div", styleClass, children);
        return width.isEmpty() ? cell : html.with(cell, "style", "width:" + width);
    }

    /** A chart in a box, in CSS pixels; its alternative text stands in the tags. */
    Element chart(Chart chart, double width, double height) {
        String name = "chart-" + (placed.size() + 1);
        placed.put(name, new Placed(chart, width, height));
        Element object = html.with(html.el("object", ""), "type", "chart");
        html.with(object, "data", name);
        html.with(object, "alt", chart.altText());
        return html.with(object, "style", String.format(Locale.ROOT, "width:%.1fpx;height:%.1fpx", width, height));
    }

    Element chart(Chart chart, double width) {
        return chart(chart, width, chart.naturalHeight(width));
    }

    /** The page for browsers: the same tree, its charts with their figures in words. */
    WebPage screen(String title, String pdf, List<WebPage.Link> others) {
        Element root = html.el("html", "", body);
        html.document().appendChild(root);
        Map<String, WebFigure> drawn = new LinkedHashMap<>();
        placed.forEach(
                (name, p) -> drawn.put(name, new WebFigure(p.chart(), p.width(), p.height(), charts.table(p.chart()))));
        return new WebPage(html.document(), drawn, words, title, others, pdf);
    }

    /** The finished document. */
    PdfDocument close(String title, String name) {
        Element root = html.el(
                "html",
                "",
                html.el(
                        "head",
                        "",
                        html.el("title", "", title),
                        meta("description", title),
                        html.el("style", "", words.rightToLeft() ? MIRRORED_STYLE : STYLE)),
                body);
        root.setAttribute("lang", words.language());
        if (words.rightToLeft()) {
            root.setAttribute("dir", "rtl");
            body.setAttribute("style", "direction:rtl;text-align:right");
        }
        html.document().appendChild(root);
        Map<String, Chart> drawn = new LinkedHashMap<>();
        placed.forEach((id, p) -> drawn.put(id, p.chart()));
        return new PdfDocument(
                html.document(),
                drawn,
                words.language(),
                words.rightToLeft(),
                LocalDate.parse(figures.edition().manifest().date().substring(0, 10)),
                editionId() + "/" + words.language() + "/" + name,
                consulted.csv(),
                words.get("attachment.description"));
    }

    private Element meta(String name, String content) {
        return html.with(html.with(html.el("meta", ""), "name", name), "content", content);
    }

    private static String style() {
        try (InputStream in = Sheet.class.getResourceAsStream("/style/pages.css")) {
            if (in == null) {
                throw new IllegalStateException("no style sheet on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
