package org.mc2cm.dashboards.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.PublishedRow;
import org.w3c.dom.Element;

/** Every figure of an area by theme, with its interval, its change and the id by which it is traced. */
final class FigureTables {

    private final Sheet sheet;
    private final Words words;
    private final Markup html;

    FigureTables(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words;
        this.html = sheet.html;
    }

    void network() {
        table(Figures.NETWORK);
    }

    void table(String area) {
        boolean network = area.equals(Figures.NETWORK);
        sheet.add(
                html.el("h1", "t break", words.get("table.title." + (network ? "network" : "city"))),
                html.el(
                        "p",
                        "text mut",
                        words.get("table.sub", "quarter", words.sentence(words.quarter(sheet.figures.quarter())))));
        for (Theme theme : Theme.values()) {
            List<PublishedIndicator> some = Selection.ofTheme(sheet.figures, theme);
            if (!some.isEmpty()) {
                sheet.add(
                        html.el("h2", "themehead " + theme.key(), words.get("theme." + theme.key())),
                        table(some, area, network));
            }
        }
    }

    /** A row an indicator. */
    Element table(List<PublishedIndicator> indicators, String area, boolean network) {
        Element body = html.el("tbody", "");
        for (PublishedIndicator indicator : indicators) {
            body.appendChild(row(indicator, area, network));
        }
        Element last = network ? head("num", "46px", "cities") : head("num", "70px", "network");
        Element heads = html.el(
                "tr",
                "",
                Columns.ordered(
                        words,
                        head("", "", "indicator"),
                        head("num", "92px", "women"),
                        head("num", "92px", "men"),
                        head("num", "92px", "all"),
                        head("num", "104px", "change"),
                        last));
        return html.el("table", "", html.el("thead", "", heads), body);
    }

    Element head(String styleClass, String width, String key) {
        Element th = html.el("th", styleClass, words.get("column." + key));
        html.with(th, "scope", "col");
        return width.isEmpty() ? th : html.with(th, "style", "width:" + width);
    }

    private Element row(PublishedIndicator indicator, String area, boolean network) {
        String sex = sheet.figures.row(indicator, area, "F") != null ? "F" : "_T";
        PublishedRow headline = sheet.consulted.row(indicator, area, sex);
        Element name = html.el(
                "th",
                "",
                sheet.charts.name(indicator),
                html.el(
                        "div",
                        "sm",
                        words.get(
                                "table.name",
                                "code",
                                indicator.code(),
                                "unit",
                                words.unitLong(indicator.unit()),
                                "window",
                                words.get("window.short." + sheet.figures.window(indicator)))),
                notMade(indicator, area));
        html.with(name, "scope", "row");
        return html.el(
                "tr",
                "",
                Columns.ordered(
                        words,
                        name,
                        figure(sheet.consulted.row(indicator, area, "F")),
                        figure(sheet.consulted.row(indicator, area, "M")),
                        figure(sheet.consulted.row(indicator, area, "_T")),
                        change(indicator, area, sex),
                        network ? cities(headline) : networkFigure(indicator, area, sex)));
    }

    /** Why a row has no figures at all: those of some indicators are made for the network, or in some quarters, only. */
    private Object notMade(PublishedIndicator indicator, String area) {
        if (sheet.figures.hasRow(indicator, area, sheet.figures.quarter())) {
            return "";
        }
        return html.el("div", "sm", sheet.notMade(indicator, area));
    }

    /** A cell with a figure, its interval and its id, or the mark that stands for it. */
    Element figure(@Nullable PublishedRow row) {
        if (row == null) {
            return html.el("td", "num mut", words.get("mark.none"));
        }
        String interval = sheet.phrases.interval(row);
        return html.el(
                "td",
                Phrases.hasValue(row) ? "num" : "num mut",
                html.el("div", Phrases.hasValue(row) ? "med" : "", figureText(row)),
                interval.isEmpty() ? "" : html.el("div", "sm nw", interval),
                html.el("div", "id nw", row.key().valueId()));
    }

    private String figureText(PublishedRow row) {
        boolean provisional = row.obsStatus().equals("P") && Phrases.hasValue(row);
        return sheet.phrases.figure(row) + (provisional ? "\u00a0" + words.get("mark.provisional") : "");
    }

    private Element change(PublishedIndicator indicator, String area, String sex) {
        PublishedRow change = sheet.consulted.measure(indicator, area, sex, "CHANGE_YEAR");
        String signed = sheet.phrases.signed(change);
        if (signed.isEmpty()) {
            return html.el("td", "num mut", words.get("mark.none"));
        }
        return html.el(
                "td",
                Verdict.of(change).isClear() ? "num" : "num mut",
                html.el("div", Verdict.of(change).isClear() ? "med nw" : "nw", signed),
                html.el("div", "sm", words.get("verdict." + Verdict.of(change))));
    }

    private Element cities(@Nullable PublishedRow row) {
        Integer cities = row == null ? null : row.cities();
        return html.el("td", "num", cities == null ? words.get("mark.none") : cities.toString());
    }

    private Element networkFigure(PublishedIndicator indicator, String area, String sex) {
        if (!sheet.figures.comparable(indicator, area)) {
            return html.el("td", "num mut", words.get("mark.none"));
        }
        PublishedRow row = sheet.consulted.row(indicator, Figures.NETWORK, sex);
        return html.el("td", "num mut", sheet.phrases.figure(row));
    }
}
