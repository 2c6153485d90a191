package org.mc2cm.dashboards.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.PublishedArea;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.PublishedRow;
import org.w3c.dom.Element;

/** What reports say of a theme: its leading indicator by city, the network's trends, and a sentence of both. */
final class ThemeParts {

    private static final int ROWS_A_CHART = 24;
    private static final int TRENDS_A_ROW = 3;

    private final Sheet sheet;
    private final Words words;
    private final Markup html;
    private final Sentences sentences;

    ThemeParts(Sheet sheet, Sentences sentences) {
        this.sheet = sheet;
        this.words = sheet.words;
        this.html = sheet.html;
        this.sentences = sentences;
    }

    /** How the theme's leading indicator stands, for a first page. */
    Optional<Element> say(Theme theme) {
        return byCity(theme)
                .map(i -> html.el(
                        "div",
                        "say b-" + theme.key(),
                        html.el("p", "lab " + theme.key(), words.get("theme." + theme.key())),
                        html.el(
                                "p",
                                "",
                                html.el(
                                        "b",
                                        "med",
                                        words.get("headline.lead", "name", sheet.charts.shortName(i)) + " "),
                                sentences.standing(i, Figures.NETWORK) + ".",
                                after(sentences.gapCount(i)))));
    }

    /** A page: the leading indicator by city, and trends below it. */
    void chapter(Theme theme) {
        byCity(theme).ifPresent(indicator -> {
            cities(theme, indicator);
            trends(theme, Selection.trends(sheet.figures, theme, TRENDS_A_ROW));
        });
    }

    /** A page with a row a city, in alphabetical order. */
    void cities(Theme theme, PublishedIndicator indicator) {
        sheet.add(
                html.el("p", "lab med break " + theme.key(), words.get("theme." + theme.key())),
                html.el(
                        "h1",
                        "t",
                        html.el(
                                "b",
                                theme.key(),
                                words.get("headline.lead", "name", sheet.charts.name(indicator)) + " "),
                        sentences.standing(indicator, Figures.NETWORK)),
                html.el("p", "sub", subtitle(indicator)),
                html.el(
                        "p",
                        "text",
                        sentences.shownCount(indicator)
                                + after(sentences.gapCount(indicator))
                                + after(sentences.changeCount(indicator))));
        List<PublishedArea> areas = sheet.figures.participants(words.language());
        for (int i = 0; i < areas.size(); i += ROWS_A_CHART) {
            List<PublishedArea> some = areas.subList(i, Math.min(areas.size(), i + ROWS_A_CHART));
            sheet.add(sheet.chart(sheet.charts.byCity(indicator, some), NetworkPages.WIDTH, 44 + 23.0 * some.size()));
        }
    }

    /** The network's trends, three to a row. */
    void trends(Theme theme, List<PublishedIndicator> indicators) {
        for (int i = 0; i < indicators.size(); i += TRENDS_A_ROW) {
            List<PublishedIndicator> some = indicators.subList(i, Math.min(indicators.size(), i + TRENDS_A_ROW));
            sheet.add(html.el(
                    "div",
                    "part keep",
                    i > 0 ? "" : html.el("p", "cap med " + theme.key(), words.get("trend.title")),
                    sheet.grid("grid", trendCells(some))));
        }
    }

    private Element[] trendCells(List<PublishedIndicator> indicators) {
        List<Element> cells = new ArrayList<>();
        for (PublishedIndicator i : indicators) {
            Integer cities = Optional.ofNullable(sheet.figures.row(i, Figures.NETWORK, "F"))
                    .map(r -> r.cities())
                    .orElse(null);
            cells.add(sheet.cell(
                    "c",
                    cells.size() == 2 ? "210px" : "231px",
                    html.el("h2", "trendname", sheet.charts.shortName(i)),
                    html.el("p", "sub", words.get("trend.sub", "unit", words.unitLong(i.unit()), "code", i.code())),
                    sheet.chart(sheet.charts.trend(i, Figures.NETWORK), 208, 116),
                    html.el(
                            "p",
                            "n",
                            cities == null ? "" : words.get("n.cities", "text", sheet.charts.ofCities(cities)))));
        }
        while (cells.size() < TRENDS_A_ROW) {
            cells.add(sheet.cell("c", ""));
        }
        return cells.toArray(Element[]::new);
    }

    private String subtitle(PublishedIndicator indicator) {
        return words.get(
                "theme.sub",
                "unit",
                words.unitLong(indicator.unit()),
                "window",
                words.get(
                        "window." + sheet.figures.window(indicator), "quarter", words.quarter(sheet.figures.quarter())),
                "code",
                indicator.code(),
                "standards",
                indicator.standards(),
                "provisional",
                sheet.provisional());
    }

    private Optional<PublishedIndicator> byCity(Theme theme) {
        return Selection.byCity(sheet.figures, theme, words.language());
    }

    /** What a clear difference is of, and how large. */
    Element claim(Claim claim) {
        return said(claim, "");
    }

    /** As {@link #claim}, with what follows from it. */
    Element said(Claim claim, String then) {
        PublishedIndicator indicator = claim.indicator();
        String sex = claim.gap() ? "_T" : sentences.headlineSex(indicator, Figures.NETWORK);
        PublishedRow difference =
                sheet.consulted.measure(indicator, Figures.NETWORK, sex, claim.gap() ? "GAP" : "CHANGE_YEAR");
        return html.el(
                "div",
                "say b-" + Theme.of(indicator).key(),
                html.el(
                        "p",
                        "",
                        html.el(
                                "b",
                                "med",
                                words.get("headline.lead", "name", sheet.charts.shortName(indicator)) + " "),
                        claim.gap() ? sheet.phrases.gap(difference) : sheet.phrases.change(difference),
                        then.isEmpty() ? "" : ". " + then));
    }

    /** Two to a row. */
    void pairs(List<Element> blocks) {
        for (int i = 0; i < blocks.size(); i += 2) {
            sheet.add(sheet.grid(
                    "grid",
                    sheet.cell("c pair", "", blocks.get(i)),
                    i + 1 < blocks.size() ? sheet.cell("c", "", blocks.get(i + 1)) : sheet.cell("c", "")));
        }
    }

    static String after(String sentence) {
        return sentence.isEmpty() ? "" : " " + sentence;
    }
}
