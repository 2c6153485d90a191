package org.mc2cm.dashboards.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.PublishedArea;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.PublishedRow;
import org.w3c.dom.Element;

/** What cities did: services, plans, councils, mentoring, and the execution of budgets, as far as the release has them. */
final class ActionPages {

    /** Those that say what a city did or offers, and not how people fare; in the order of the page. */
    private static final List<String> CODES = List.of(
            "GOV-03", "GOV-02", "GOV-04", "GOV-01", "PAR-01", "MEN-01", "MEN-02", "RGT-02", "INF-01", "HOU-06",
            "VIO-14");

    private static final int COLUMNS = 7;

    private final Sheet sheet;
    private final Words words;
    private final Markup html;
    private final Sentences sentences;

    ActionPages(Sheet sheet, Sentences sentences) {
        this.sheet = sheet;
        this.words = sheet.words;
        this.html = sheet.html;
        this.sentences = sentences;
    }

    /** Those that the edition has. */
    List<PublishedIndicator> indicators() {
        return CODES.stream().flatMap(code -> sentences.find(code).stream()).toList();
    }

    /** The network's figures, then every city's, in alphabetical order. */
    void network() {
        List<PublishedIndicator> all = indicators();
        if (all.isEmpty()) {
            return;
        }
        sheet.add(
                html.el("h1", "t break", words.get("actions.title")),
                html.el("p", "text", words.get("actions.text")),
                table(all),
                html.el("h2", "part", words.get("actions.cities")),
                html.el("p", "text mut", words.get("actions.cities.text")),
                cities(all.subList(0, Math.min(COLUMNS, all.size()))),
                html.el("p", "text mut part", words.get("actions.missing")));
    }

    /** A row an indicator: the network's figure, its change, and how many cities stand behind it. */
    Element table(List<PublishedIndicator> indicators) {
        Element body = html.el("tbody", "");
        for (PublishedIndicator indicator : indicators) {
            String sex = sentences.headlineSex(indicator, Figures.NETWORK);
            PublishedRow row = sheet.consulted.row(indicator, Figures.NETWORK, sex);
            Integer cities = row == null ? null : row.cities();
            Element name = html.el(
                    "th", "", sheet.charts.name(indicator), html.el("span", "mut", "\u2002" + indicator.code()));
            body.appendChild(html.el(
                    "tr",
                    "",
                    Columns.ordered(
                            words,
                            html.with(name, "scope", "row"),
                            figure(indicator, row),
                            html.el("td", "num mut", change(indicator, sex, row)),
                            html.el(
                                    "td",
                                    "num",
                                    cities == null ? words.get("mark.none") : sheet.charts.ofCities(cities)))));
        }
        Element heads = html.el(
                "tr",
                "",
                Columns.ordered(
                        words,
                        head("", "", words.get("column.indicator")),
                        head("num", "138px", words.get("column.network")),
                        head("num", "170px", words.get("column.change")),
                        head("num", "64px", words.get("column.cities"))));
        return html.el("table", "", html.el("thead", "", heads), body);
    }

    private Element figure(PublishedIndicator indicator, @Nullable PublishedRow row) {
        if (row == null) {
            return html.el("td", "num mut", sheet.notMade(indicator, Figures.NETWORK));
        }
        return Phrases.hasValue(row)
                ? html.el("td", "num med", sheet.phrases.figureWithUnit(row))
                : html.el("td", "num mut", sheet.phrases.reason(row));
    }

    private String change(PublishedIndicator indicator, String sex, @Nullable PublishedRow row) {
        return Phrases.hasValue(row)
                ? sheet.phrases.change(sheet.consulted.measure(indicator, Figures.NETWORK, sex, "CHANGE_YEAR"))
                : words.get("mark.none");
    }

    private Element cities(List<PublishedIndicator> indicators) {
        List<Element> heads = new ArrayList<>(List.of(head("", "116px", words.get("quality.participant"))));
        indicators.forEach(
                i -> heads.add(head("num", "", words.getOr("action." + i.code(), sheet.charts.shortName(i)))));
        Element body = html.el("tbody", "");
        for (PublishedArea area : sheet.figures.participants(words.language())) {
            Element name = html.el("th", "", Figures.name(area, words.language()));
            List<Element> cells = new ArrayList<>(List.of(html.with(name, "scope", "row")));
            for (PublishedIndicator indicator : indicators) {
                cells.add(cell(indicator, area));
            }
            body.appendChild(html.el("tr", "", Columns.ordered(words, cells.toArray(Element[]::new))));
        }
        Element row = html.el("tr", "", Columns.ordered(words, heads.toArray(Element[]::new)));
        return html.el("table", "tight", html.el("thead", "", row), body);
    }

    /** A city that counts other people stands apart, as it does in charts. */
    private Element cell(PublishedIndicator indicator, PublishedArea area) {
        if (!sheet.figures.comparable(indicator, area.id())) {
            return html.el("td", "num mut", words.get("mark.none"));
        }
        PublishedRow row = sheet.consulted.row(indicator, area.id(), sentences.headlineSex(indicator, area.id()));
        return html.el("td", Phrases.hasValue(row) ? "num" : "num mut", sheet.phrases.figureWithUnit(row));
    }

    private Element head(String styleClass, String width, String text) {
        Element th = html.with(html.el("th", styleClass, text), "scope", "col");
        return width.isEmpty() ? th : html.with(th, "style", "width:" + width);
    }
}
