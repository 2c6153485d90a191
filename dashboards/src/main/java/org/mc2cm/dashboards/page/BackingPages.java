package org.mc2cm.dashboards.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.NetworkRow;
import org.mc2cm.release.PublishedArea;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.PublishedRow;
import org.w3c.dom.Element;

/**
 * Who stands behind each figure of the network: how many cities, what the middle one says, whether the change is one of the
 * cities or of who reported, and which cities are left out and why.
 */
final class BackingPages {

    private static final String YEAR = "CHANGE_YEAR_MATCHED";

    private final Sheet sheet;
    private final Words words;
    private final Markup html;
    private final FigureTables tables;
    private final List<PublishedArea> participants;
    private final List<NetworkRow> rows;
    private final List<String> silent = new ArrayList<>();

    BackingPages(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words;
        this.html = sheet.html;
        this.tables = new FigureTables(sheet);
        this.participants = sheet.figures.participants(words.language());
        this.rows = sheet.figures.edition().network().stream()
                .filter(r -> r.quarter().equals(sheet.figures.quarter()))
                .toList();
        for (PublishedArea area : participants) {
            String reported = sheet.figures.quality(area.id(), sheet.figures.quarter(), "reported");
            if (reported.isEmpty() || reported.equals("no")) {
                silent.add(area.id());
            }
        }
    }

    void network() {
        List<Element> registers = lines(sheet.figures.indicators());
        List<Element> surveys = lines(sheet.figures.surveyed());
        if (registers.isEmpty() && surveys.isEmpty()) {
            return;
        }
        sheet.add(
                html.el("h1", "t break", words.get("backing.title")),
                html.el("p", "text mut", words.get("backing.sub", "of", participants.size())));
        if (!silent.isEmpty()) {
            sheet.add(html.el("p", "text mut", words.get("backing.silent", "cities", names(silent))));
        }
        table("backing.registers", registers);
        table("backing.surveys", surveys);
    }

    private void table(String title, List<Element> lines) {
        if (!lines.isEmpty()) {
            sheet.add(
                    html.el("h2", "themehead", words.get(title)),
                    html.el("table", "", html.el("thead", "", heads()), html.el("tbody", "", lines)));
        }
    }

    /** Of the indicators whose network value is shown. */
    private List<Element> lines(List<PublishedIndicator> indicators) {
        List<Element> lines = new ArrayList<>();
        for (PublishedIndicator indicator : indicators) {
            String sex = sheet.figures.row(indicator, Figures.NETWORK, "F") != null ? "F" : "_T";
            PublishedRow row = sheet.consulted.row(indicator, Figures.NETWORK, sex);
            if (Phrases.hasValue(row)) {
                lines.add(line(indicator, sex, row));
            }
        }
        return lines;
    }

    private Element heads() {
        return html.el(
                "tr",
                "",
                Columns.ordered(
                        words,
                        tables.head("", "156px", "indicator"),
                        tables.head("num", "76px", "network"),
                        tables.head("num", "76px", "cities"),
                        tables.head("num", "84px", "median"),
                        tables.head("num", "94px", "matched"),
                        tables.head("wide", "", "left_out")));
    }

    private Element line(PublishedIndicator indicator, String sex, @Nullable PublishedRow row) {
        Element name = html.el(
                "th",
                "",
                sheet.charts.shortName(indicator),
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
                                words.get("backing.sex." + sex))));
        return html.el(
                "tr",
                "",
                Columns.ordered(
                        words,
                        html.with(name, "scope", "row"),
                        tables.figure(row),
                        cities(row),
                        median(indicator, sex),
                        change(indicator, sex),
                        html.el("td", "wide sm", leftOut(indicator, sex))));
    }

    private Element cities(@Nullable PublishedRow row) {
        Integer cities = row == null ? null : row.cities();
        if (row == null || cities == null) {
            return html.el("td", "num mut", words.get("mark.none"));
        }
        String covered = row.coverage().isEmpty()
                ? ""
                : words.get(
                        "backing.coverage",
                        "part",
                        words.number(new BigDecimal(row.coverage())
                                        .movePointRight(2)
                                        .toBigInteger()
                                        .toString())
                                + "\u00a0" + words.unit("per cent"));
        return html.el(
                "td",
                "num",
                html.el("div", "nw", sheet.charts.ofCities(cities)),
                covered.isEmpty() ? "" : html.el("div", "sm", covered));
    }

    private Element median(PublishedIndicator indicator, String sex) {
        PublishedRow median = sheet.consulted.stat(indicator, sex, "MEDIAN");
        if (!Phrases.hasValue(median)) {
            return html.el("td", "num mut", words.get("mark.none"));
        }
        String least = sheet.phrases.figure(sheet.consulted.stat(indicator, sex, "MIN"));
        String most = sheet.phrases.figure(sheet.consulted.stat(indicator, sex, "MAX"));
        return html.el(
                "td",
                "num",
                html.el("div", "", sheet.phrases.figure(median)),
                html.el("div", "sm nw", words.get("interval", "lower", least, "upper", most)));
    }

    /** The change of all that reported above that of the same cities. */
    private Element change(PublishedIndicator indicator, String sex) {
        PublishedRow all = sheet.consulted.measure(indicator, Figures.NETWORK, sex, "CHANGE_YEAR");
        NetworkRow same = matched(indicator, sex);
        String signed = sheet.phrases.signed(all);
        Element cell = html.el("td", "num", html.el("div", "nw", signed.isEmpty() ? words.get("mark.none") : signed));
        if (same != null && same.value() != null && same.cities() != null) {
            cell.appendChild(html.el(
                    "div",
                    "sm",
                    words.get("backing.same", "change", sheet.phrases.signed(same, all), "n", same.cities())));
        }
        return cell;
    }

    private @Nullable NetworkRow matched(PublishedIndicator indicator, String sex) {
        return of(indicator, sex)
                .filter(r -> r.measure().equals(YEAR))
                .findFirst()
                .orElse(null);
    }

    /** Cities by reason, those that sent nothing at all left to the sentence above. */
    private String leftOut(PublishedIndicator indicator, String sex) {
        Map<String, List<String>> byReason = new LinkedHashMap<>();
        for (PublishedArea area : participants) {
            of(indicator, sex)
                    .filter(r -> r.measure().equals("LEFT_OUT") && r.area().equals(area.id()))
                    .filter(r -> !silent.contains(r.area()) && !unasked(indicator, r))
                    .forEach(r -> byReason.computeIfAbsent(r.reason(), k -> new ArrayList<>())
                            .add(r.area()));
        }
        List<String> parts = new ArrayList<>();
        byReason.forEach((reason, areas) -> parts.add(words.get(
                "quality.line",
                "measure",
                words.getOr("backing.reason." + reason, words.get("backing.reason.missing")),
                "value",
                names(areas))));
        return parts.isEmpty() ? words.get("mark.none") : String.join(words.get("hidden.join"), parts);
    }

    /** A city without a survey: few have one, and who has stands with the quality of the figures. */
    private boolean unasked(PublishedIndicator indicator, NetworkRow row) {
        return row.reason().equals("missing") && !sheet.figures.indicators().contains(indicator);
    }

    private Stream<NetworkRow> of(PublishedIndicator indicator, String sex) {
        return rows.stream()
                .filter(r -> r.indicator().equals(indicator.code())
                        && r.sex().equals(sex)
                        && r.window().equals(sheet.figures.window(indicator)));
    }

    private String names(List<String> ids) {
        return String.join(
                words.get("list.join"),
                participants.stream()
                        .filter(a -> ids.contains(a.id()))
                        .map(a -> Figures.name(a, words.language()))
                        .toList());
    }
}
