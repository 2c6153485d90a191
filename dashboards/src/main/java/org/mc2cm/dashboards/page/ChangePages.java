package org.mc2cm.dashboards.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.PublishedArea;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.RevisionRow;
import org.mc2cm.release.ValueKey;
import org.w3c.dom.Element;

/** What is printed differently than in the edition that a reader may hold, and why; nothing in a first edition. */
final class ChangePages {

    private final Sheet sheet;
    private final Words words;
    private final Markup html;
    private final List<RevisionRow> all;

    ChangePages(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words;
        this.html = sheet.html;
        this.all = sheet.figures.edition().revisions();
    }

    /** A page of the network's report: its own figures, then how many of each city. */
    void network() {
        if (all.isEmpty()) {
            return;
        }
        head("t break", all);
        table(Figures.NETWORK);
        Element body = html.el("tbody", "");
        for (PublishedArea area : sheet.figures.participants(words.language())) {
            List<RevisionRow> own = of(area.id());
            if (!own.isEmpty()) {
                Element name = html.with(html.el("th", "", Figures.name(area, words.language())), "scope", "row");
                html.add(body, row(name, html.el("td", "num", number(own.size())), html.el("td", "wide", causes(own))));
            }
        }
        if (body.hasChildNodes()) {
            Element heads =
                    row(head("", "quality.participant"), head("num", "changed.values"), head("wide", "changed.cause"));
            sheet.add(
                    html.el("h2", "sec", words.get("changed.cities")),
                    html.el("table", "", html.el("thead", "", heads), body));
        }
    }

    /** The same of a city. */
    void city(PublishedArea area) {
        List<RevisionRow> own = of(area.id());
        if (!own.isEmpty()) {
            head("t part", own);
            table(area.id());
        }
    }

    private void head(String style, List<RevisionRow> rows) {
        sheet.add(
                html.el(
                        "h1",
                        style,
                        words.get("changed.title", "edition", rows.get(0).oldEdition())),
                html.el("p", "text mut", words.get("changed.sub", "n", rows.size(), "causes", causes(rows))));
    }

    /** The figures that this report prints; the others stand in revisions.csv. */
    private void table(String area) {
        Element body = html.el("tbody", "");
        List<PublishedIndicator> printed = new ArrayList<>(sheet.figures.indicators());
        printed.addAll(sheet.figures.surveyed());
        for (PublishedIndicator indicator : printed) {
            all.stream()
                    .filter(r -> printed(r.key(), indicator, area))
                    .forEach(r -> body.appendChild(line(indicator, r)));
        }
        if (body.hasChildNodes()) {
            Element heads = row(
                    head("", "column.indicator"),
                    head("num", "changed.old"),
                    head("num", "changed.new"),
                    head("wide", "changed.cause"));
            sheet.add(html.el("table", "", html.el("thead", "", heads), body));
        }
    }

    private boolean printed(ValueKey key, PublishedIndicator indicator, String area) {
        return key.indicator().equals(indicator.code())
                && key.area().equals(area)
                && key.quarter().equals(sheet.figures.quarter())
                && key.window().equals(sheet.figures.window(indicator))
                && key.age().equals("_T")
                && key.dimName().isEmpty();
    }

    private Element line(PublishedIndicator indicator, RevisionRow revision) {
        String sex = words.getOr(
                "changed.sex." + revision.key().sex(), revision.key().sex());
        Element name = html.el(
                "th",
                "",
                sheet.charts.name(indicator),
                html.el("div", "sm", words.get("trend.sub", "unit", sex, "code", indicator.code())),
                html.el("div", "id nw", revision.key().valueId()));
        String old = revision.oldDisplay().isEmpty() ? words.get("mark.none") : words.number(revision.oldDisplay());
        return row(
                html.with(name, "scope", "row"),
                html.el("td", "num mut", old),
                html.el("td", "num med", words.number(revision.newDisplay())),
                html.el("td", "wide", words.get("changed." + revision.cause())));
    }

    private String causes(List<RevisionRow> rows) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(r -> counts.merge(r.cause(), 1, Integer::sum));
        List<String> parts = new ArrayList<>();
        counts.forEach((cause, n) ->
                parts.add(words.get("quality.line", "measure", words.get("changed." + cause), "value", number(n))));
        return String.join(words.get("hidden.join"), parts);
    }

    private List<RevisionRow> of(String area) {
        return all.stream().filter(r -> r.key().area().equals(area)).toList();
    }

    private Element row(Element... cells) {
        return html.el("tr", "", Columns.ordered(words, cells));
    }

    private Element head(String styleClass, String key) {
        return html.with(html.el("th", styleClass, words.get(key)), "scope", "col");
    }

    private String number(int count) {
        return words.number(Integer.toString(count));
    }
}
