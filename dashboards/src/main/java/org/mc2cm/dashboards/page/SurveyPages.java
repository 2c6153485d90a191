package org.mc2cm.dashboards.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.PublishedArea;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.SurveyFigure;
import org.mc2cm.release.ValueKey;
import org.w3c.dom.Element;

/**
 * What samples of migrants said of themselves, in a part of its own: how common something is, beside nothing that
 * registers count.
 */
final class SurveyPages {

    private final Sheet sheet;
    private final Words words;
    private final Markup html;
    private final FigureTables tables;

    SurveyPages(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words;
        this.html = sheet.html;
        this.tables = new FigureTables(sheet);
    }

    /** A page of the network's report; nothing where no survey of the network has a figure. */
    void network() {
        Optional<String> wave = sheet.figures.wave(Figures.NETWORK);
        if (wave.isEmpty()) {
            return;
        }
        String quarter = wave.get();
        sheet.add(
                html.el("h1", "t break", words.get("survey.title")),
                html.el("p", "text mut", words.get("survey.sub", "wave", words.quarter(quarter))));
        if (quarter.equals(sheet.figures.quarter())) {
            chart();
        }
        Map<ValueKey, SurveyFigure> sizes = sizes();
        for (Theme theme : Theme.values()) {
            List<PublishedIndicator> some = sheet.figures.surveyed().stream()
                    .filter(i -> Theme.of(i) == theme && sheet.figures.hasRow(i, Figures.NETWORK, quarter))
                    .toList();
            if (!some.isEmpty()) {
                sheet.add(
                        html.el("h2", "themehead " + theme.key(), words.get("theme." + theme.key())),
                        table(some, Figures.NETWORK, quarter, sizes));
            }
        }
    }

    /** The table of a theme of the network's newest survey; empty where it has no figure. */
    Optional<Element> theme(Theme theme) {
        return sheet.figures.wave(Figures.NETWORK).flatMap(quarter -> {
            List<PublishedIndicator> some = sheet.figures.surveyed().stream()
                    .filter(i -> Theme.of(i) == theme && sheet.figures.hasRow(i, Figures.NETWORK, quarter))
                    .toList();
            return some.isEmpty()
                    ? Optional.empty()
                    : Optional.of(html.el(
                            "div",
                            "",
                            html.el("p", "text mut", words.get("survey.sub", "wave", words.quarter(quarter))),
                            table(some, Figures.NETWORK, quarter, sizes())));
        });
    }

    /** A page of a city that has a survey. */
    void city(PublishedArea area) {
        sheet.figures.wave(area.id()).ifPresent(quarter -> {
            sheet.add(
                    html.el("h1", "t break", words.get("survey.title.city")),
                    html.el("p", "text mut", words.get("survey.sub.city", "wave", words.quarter(quarter))));
            sheet.add(table(sheet.figures.surveyed(), area.id(), quarter, sizes()));
        });
    }

    private void chart() {
        List<PublishedIndicator> shares = sheet.figures.surveyed().stream()
                .filter(i -> i.unit().equals("per cent"))
                .filter(i -> Phrases.hasValue(sheet.figures.row(i, Figures.NETWORK, "F"))
                        && Phrases.hasValue(sheet.figures.row(i, Figures.NETWORK, "M")))
                .toList();
        if (!shares.isEmpty()) {
            sheet.add(html.el(
                    "div",
                    "part keep",
                    html.el("h2", "", words.get("survey.chart")),
                    html.el("p", "sub", words.get("survey.chart.sub")),
                    sheet.chart(
                            sheet.charts.byIndicator(shares, Figures.NETWORK),
                            NetworkPages.WIDTH,
                            36 + 18.0 * shares.size())));
        }
    }

    private Map<ValueKey, SurveyFigure> sizes() {
        Map<ValueKey, SurveyFigure> sizes = new HashMap<>();
        sheet.figures.edition().surveys().forEach(s -> sizes.put(s.key(), s));
        return sizes;
    }

    private Element table(
            List<PublishedIndicator> indicators, String area, String quarter, Map<ValueKey, SurveyFigure> sizes) {
        Element body = html.el("tbody", "");
        indicators.stream()
                .filter(i -> sheet.figures.hasRow(i, area, quarter))
                .forEach(i -> body.appendChild(row(i, area, quarter, sizes)));
        return html.el("table", "", html.el("thead", "", heads()), body);
    }

    private Element heads() {
        return html.el(
                "tr",
                "",
                Columns.ordered(
                        words,
                        tables.head("", "", "indicator"),
                        tables.head("num", "92px", "women"),
                        tables.head("num", "92px", "men"),
                        tables.head("num", "92px", "all"),
                        tables.head("num", "104px", "gap"),
                        tables.head("num", "76px", "respondents")));
    }

    private Element row(PublishedIndicator indicator, String area, String quarter, Map<ValueKey, SurveyFigure> sizes) {
        PublishedRow women = sheet.consulted.row(indicator, area, quarter, "F");
        PublishedRow all = sheet.consulted.row(indicator, area, quarter, "_T");
        Element name = html.el(
                "th",
                "",
                sheet.charts.name(indicator),
                html.el(
                        "div",
                        "sm",
                        words.get("trend.sub", "unit", words.unitLong(indicator.unit()), "code", indicator.code())));
        return html.el(
                "tr",
                "",
                Columns.ordered(
                        words,
                        html.with(name, "scope", "row"),
                        tables.figure(women),
                        tables.figure(sheet.consulted.row(indicator, area, quarter, "M")),
                        tables.figure(all),
                        gap(sheet.consulted.measure(indicator, area, quarter, "_T", "GAP")),
                        respondents(all == null ? women : all, sizes)));
    }

    private Element gap(@Nullable PublishedRow gap) {
        String signed = sheet.phrases.signed(gap);
        if (signed.isEmpty()) {
            return html.el("td", "num mut", words.get("mark.none"));
        }
        Verdict verdict = Verdict.of(gap);
        return html.el(
                "td",
                verdict.isClear() ? "num" : "num mut",
                html.el("div", verdict.isClear() ? "med nw" : "nw", signed),
                html.el("div", "sm", words.get("verdict." + verdict)));
    }

    /** How many answered, and how many of a simple sample would know as much. */
    private Element respondents(@Nullable PublishedRow row, Map<ValueKey, SurveyFigure> sizes) {
        SurveyFigure size = row == null ? null : sizes.get(row.key());
        if (size == null) {
            return html.el("td", "num mut", words.get("mark.none"));
        }
        return html.el(
                "td",
                "num",
                html.el("div", "nw", whole(size.respondents())),
                html.el("div", "sm", words.get("survey.effective", "n", whole(size.effective()))));
    }

    private String whole(BigDecimal number) {
        return words.number(number.setScale(0, RoundingMode.HALF_EVEN).toPlainString());
    }
}
