package org.mc2cm.dashboards.page;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mc2cm.dashboards.chart.Fonts;
import org.mc2cm.dashboards.chart.Text;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.PublishedRow;
import org.w3c.dom.Element;

/** The headline figures: name, figure, change on a year, trend, and who stands behind it. */
final class Tiles {

    private static final double WIDTH = 126;
    private static final Text LARGE = new Text(Fonts.Weight.LIGHT, 28, Color.BLACK);
    private static final Text UNIT = new Text(Fonts.Weight.REGULAR, 9.8, Color.BLACK);
    private static final String WIDE = "136.6px";

    private final Sheet sheet;
    private final Sentences sentences;

    Tiles(Sheet sheet, Sentences sentences) {
        this.sheet = sheet;
        this.sentences = sentences;
    }

    Element of(List<PublishedIndicator> indicators, String area) {
        List<Element> cells = new ArrayList<>();
        for (int i = 0; i < indicators.size(); i++) {
            boolean last = i == 4;
            cells.add(sheet.cell("c", last ? "126px" : WIDE, tile(indicators.get(i), area)));
        }
        for (int i = indicators.size(); i < 5; i++) {
            cells.add(sheet.cell("c", ""));
        }
        return sheet.grid("grid", cells.toArray(Element[]::new));
    }

    private Element tile(PublishedIndicator indicator, String area) {
        Theme theme = Theme.of(indicator);
        String sex = sentences.headlineSex(indicator, area);
        PublishedRow row = sheet.consulted.row(indicator, area, sex);
        Markup html = sheet.html;
        Element tile = html.el(
                "div",
                "tile b-" + theme.key(),
                html.el(
                        "p",
                        "name",
                        sheet.words.get(
                                "tile.name." + (sex.equals("F") ? "F" : "T"),
                                "name",
                                sheet.charts.shortName(indicator))),
                figure(row, theme),
                html.el("p", "chg", note(indicator, area, sex, row)),
                sheet.chart(sheet.charts.spark(indicator, area, sex), WIDTH, 36),
                html.el("p", "n", behind(indicator, area, row)));
        return html.with(tile, "style", "width:" + WIDTH + "px");
    }

    private Element figure(@Nullable PublishedRow row, Theme theme) {
        Markup html = sheet.html;
        if (row == null || !Phrases.hasValue(row)) {
            return html.el("p", "big none", sheet.phrases.figure(row));
        }
        String figure = sheet.phrases.figure(row);
        String unit = sheet.phrases.unit(row);
        if (LARGE.width(figure) + UNIT.width("\u00a0" + unit) > WIDTH) {
            return html.el("div", theme.key(), html.el("p", "big", figure), html.el("p", "unitline", unit));
        }
        return html.el("p", "big " + theme.key(), figure, html.el("span", "unit", "\u00a0" + unit));
    }

    private String note(PublishedIndicator indicator, String area, String sex, @Nullable PublishedRow row) {
        if (!Phrases.hasValue(row)) {
            return sheet.phrases.reason(row);
        }
        return sheet.phrases.change(sheet.consulted.measure(indicator, area, sex, "CHANGE_YEAR"));
    }

    private String behind(PublishedIndicator indicator, String area, @Nullable PublishedRow row) {
        if (area.equals(Figures.NETWORK)) {
            Integer cities = row == null ? null : row.cities();
            return cities == null ? "" : sheet.words.get("n.cities", "text", sheet.charts.ofCities(cities));
        }
        if (!sheet.figures.comparable(indicator, area)) {
            return sheet.words.get("reason.definition");
        }
        PublishedRow network = sheet.consulted.row(indicator, Figures.NETWORK, sentences.headlineSex(indicator, area));
        return sheet.words.get("tile.network", "figure", sheet.phrases.figureWithUnit(network));
    }
}
