package org.mc2cm.dashboards.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.PublishedArea;
import org.w3c.dom.Element;

/** How complete and how timely the figures are, from quality.csv. */
final class QualityPages {

    private static final List<String> MEASURES = List.of("completeness", "on_time", "with_sex", "withheld");
    /** Those of the table by participant; one that no participant has is left out. */
    private static final List<String> COLUMNS =
            List.of("completeness", "timeliness", "with_sex", "withheld", "revised", "unused_cells");

    private final Sheet sheet;
    private final Words words;
    private final Markup html;

    QualityPages(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words;
        this.html = sheet.html;
    }

    /** This quarter beside the same quarter a year ago. */
    Element summary(String area) {
        String quarter = sheet.figures.quarter();
        String before = (Integer.parseInt(quarter.substring(0, 4)) - 1) + quarter.substring(4);
        Element body = html.el("tbody", "");
        for (String measure : MEASURES) {
            if (sheet.figures.quality(area, quarter, measure).isEmpty()) {
                continue;
            }
            Element name = html.with(html.el("th", "", words.get("quality." + measure)), "scope", "row");
            body.appendChild(html.el(
                    "tr",
                    "",
                    Columns.ordered(
                            words,
                            name,
                            html.el("td", "num", value(area, quarter, measure)),
                            html.el("td", "num mut", value(area, before, measure)))));
        }
        Element heads = html.el(
                "tr",
                "",
                Columns.ordered(
                        words, head("", "quality.measure"), head("num", "quality.now"), head("num", "quality.before")));
        return html.el("table", "", html.el("thead", "", heads), body);
    }

    /** What is known of the released quarter in one line. */
    String line(String area) {
        return lineOf(MEASURES, area);
    }

    private String lineOf(List<String> measures, String area) {
        return measures.stream()
                .filter(m ->
                        !sheet.figures.quality(area, sheet.figures.quarter(), m).isEmpty())
                .map(m -> words.get(
                        "quality.line",
                        "measure",
                        words.get("quality." + m),
                        "value",
                        value(area, sheet.figures.quarter(), m)))
                .collect(Collectors.joining(words.get("hidden.join")));
    }

    /** A row a participant. */
    void network() {
        String quarter = sheet.figures.quarter();
        sheet.add(
                html.el("h1", "t break", words.get("quality.page.title")),
                html.el("p", "text mut", words.get("quality.page.sub", "quarter", words.quarter(quarter))));
        List<PublishedArea> areas = sheet.figures.participants(words.language());
        List<String> known = COLUMNS.stream()
                .filter(m -> areas.stream()
                        .anyMatch(
                                a -> !sheet.figures.quality(a.id(), quarter, m).isEmpty()))
                .toList();
        Element body = html.el("tbody", "");
        areas.forEach(area -> body.appendChild(row(area, quarter, known)));
        List<Element> heads = new ArrayList<>(List.of(head("", "quality.participant"), head("", "quality.reported")));
        known.forEach(m -> heads.add(head("num", "quality." + m)));
        heads.add(head("num", "quality.comparable"));
        Element head = html.el("tr", "", Columns.ordered(words, heads.toArray(Element[]::new)));
        sheet.add(html.el("table", "", html.el("thead", "", head), body));
        new Comparability(sheet).network(areas);
        new SurveyQuality(sheet).of(areas);
    }

    /** All that quality.csv says of a city, in sentences. */
    void city(PublishedArea area) {
        sheet.add(
                html.el("h2", "sec", words.get("quality.title")),
                html.el("p", "text", lineOf(COLUMNS, area.id()) + "."));
        new Comparability(sheet).city(area);
        new SurveyQuality(sheet).of(List.of(area));
    }

    private Element row(PublishedArea area, String quarter, List<String> known) {
        String reported = sheet.figures.quality(area.id(), quarter, "reported");
        Element name = html.el(
                "th",
                "",
                Figures.name(area, words.language()),
                html.el("span", "mut", "\u2002" + area.countryNames().getOrDefault(words.language(), "")));
        String said = words.getOr("quality.reported." + reported, words.get("quality.reported.no"));
        List<Element> cells = new ArrayList<>(
                List.of(html.with(name, "scope", "row"), html.el("td", reported.equals("yes") ? "" : "mut", said)));
        known.forEach(m -> cells.add(number(area, quarter, m)));
        cells.add(html.el("td", "num", new Comparability(sheet).share(area)));
        return html.el("tr", "", Columns.ordered(words, cells.toArray(Element[]::new)));
    }

    private Element number(PublishedArea area, String quarter, String measure) {
        return html.el("td", "num", value(area.id(), quarter, measure));
    }

    private String value(String area, String quarter, String measure) {
        String value = sheet.figures.quality(area, quarter, measure);
        if (value.isEmpty()) {
            return words.get("mark.missing");
        }
        if (words.has("quality.value." + value)) {
            return words.get("quality.value." + value);
        }
        String unit = sheet.figures.qualityUnit(area, quarter, measure);
        return words.number(value) + (words.unit(unit).isBlank() ? "" : "\u00a0" + words.unit(unit));
    }

    private Element head(String styleClass, String key) {
        return html.with(html.el("th", styleClass, words.get(key)), "scope", "col");
    }
}
