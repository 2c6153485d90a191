package org.mc2cm.dashboards.page;

import java.util.List;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.PublishedArea;
import org.w3c.dom.Element;

/** Who answered the cities' surveys, and how many questions were left out: the newest wave of each city. */
final class SurveyQuality {

    private static final int QUARTERS = 12;

    private final Sheet sheet;
    private final Words words;
    private final Markup html;

    SurveyQuality(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words;
        this.html = sheet.html;
    }

    /** Nothing where no city has a survey. */
    void of(List<PublishedArea> areas) {
        Element body = html.el("tbody", "");
        areas.forEach(area -> row(body, area));
        if (!body.hasChildNodes()) {
            return;
        }
        Element heads = html.el(
                "tr",
                "",
                Columns.ordered(
                        words,
                        head("", "quality.participant"),
                        head("", "quality.wave"),
                        head("num", "quality.survey_respondents"),
                        head("num", "quality.item_nonresponse")));
        sheet.add(html.el(
                "div",
                "keep part",
                html.el("h2", "sec", words.get("quality.surveys")),
                html.el("table", "", html.el("thead", "", heads), body)));
    }

    private void row(Element body, PublishedArea area) {
        List<String> quarters = sheet.figures.quarters(QUARTERS);
        for (int i = quarters.size() - 1; i >= 0; i--) {
            String quarter = quarters.get(i);
            String people = sheet.figures.quality(area.id(), quarter, "survey_respondents");
            if (!people.isEmpty()) {
                String left = sheet.figures.quality(area.id(), quarter, "item_nonresponse");
                Element name = html.with(html.el("th", "", Figures.name(area, words.language())), "scope", "row");
                html.add(
                        body,
                        html.el(
                                "tr",
                                "",
                                Columns.ordered(
                                        words,
                                        name,
                                        html.el("td", "", words.quarterShort(quarter)),
                                        html.el("td", "num", words.number(people)),
                                        html.el("td", "num", left.isEmpty() ? "" : percent(left)))));
                return;
            }
        }
    }

    private String percent(String number) {
        return words.number(number) + "\u00a0" + words.unit("per cent");
    }

    private Element head(String styleClass, String key) {
        return html.with(html.el("th", styleClass, words.get(key)), "scope", "col");
    }
}
