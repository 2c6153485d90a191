package org.mc2cm.dashboards.page;

import java.util.List;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.PublishedIndicator;
import org.w3c.dom.Element;

/** How to read the figures, how people are protected, and what each indicator means. */
final class MethodPages {

    private static final List<String> SECTIONS =
            List.of("marks", "protection", "interval", "change", "network", "trace");

    private final Sheet sheet;
    private final Words words;
    private final Markup html;

    MethodPages(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words;
        this.html = sheet.html;
    }

    /** Method, the list of indicators, and the colophon. */
    void all() {
        sheet.add(html.el("h1", "t break", words.get("method.title")));
        method();
        indicators(sheet.figures.indicators());
        colophon();
    }

    void method() {
        for (String section : SECTIONS) {
            sheet.add(html.el(
                    "div",
                    "keep",
                    html.el("h2", "sec", words.get("method." + section + ".title")),
                    html.el("p", "text", words.get("method." + section))));
        }
    }

    void colophon() {
        sheet.add(html.el(
                "div",
                "keep part",
                html.el("h2", "sec", words.get("colophon.title")),
                html.el(
                        "p",
                        "text",
                        words.get(
                                "colophon",
                                "edition",
                                words.code(sheet.editionId()),
                                "date",
                                words.date(sheet.figures
                                        .edition()
                                        .manifest()
                                        .date()
                                        .substring(0, 10)),
                                "fingerprint",
                                sheet.figures.edition().manifest().secretFingerprint()))));
    }

    /** What each indicator means, what it follows, and what to keep in mind. */
    void indicators(List<PublishedIndicator> some) {
        sheet.add(
                html.el("h1", "t break", words.get("method.indicators.title")),
                html.el("p", "text mut", words.get("method.indicators.sub")));
        Element body = html.el("tbody", "");
        for (PublishedIndicator i : some) {
            Element code = html.with(html.el("th", "nw", i.code()), "scope", "row");
            body.appendChild(html.el(
                    "tr",
                    "",
                    Columns.ordered(
                            words,
                            code,
                            html.el(
                                    "td",
                                    "",
                                    html.el("div", "med", sheet.charts.name(i)),
                                    english(html.el("div", "sm", i.definition()))),
                            english(html.el("td", "sm", i.caveat())),
                            english(html.el("td", "sm", i.standards())),
                            html.el("td", "sm", words.get("class." + i.disclosureClass())))));
        }
        Element heads = html.el(
                "tr",
                "",
                Columns.ordered(
                        words,
                        head("44px", "code"),
                        head("230px", "definition"),
                        head("170px", "caveat"),
                        head("", "standards"),
                        head("62px", "class")));
        sheet.add(html.el("table", "", html.el("thead", "", heads), body));
    }

    /** The catalogue defines in English alone; the tag tells a reader's voice so. */
    private Element english(Element element) {
        return words.language().equals("en") ? element : html.with(element, "lang", "en");
    }

    private Element head(String width, String key) {
        Element th = html.with(html.el("th", "", words.get("column." + key)), "scope", "col");
        return width.isEmpty() ? th : html.with(th, "style", "width:" + width);
    }
}
