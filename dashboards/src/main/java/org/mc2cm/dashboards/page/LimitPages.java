package org.mc2cm.dashboards.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.PublishedArea;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.PublishedRow;
import org.w3c.dom.Element;

/** What a quarter cannot say: which figures are withheld, too few, refused or missing, counted from the rows. */
final class LimitPages {

    private static final List<String> GENERAL = List.of("services", "cause", "coverage", "rates", "definitions");

    private enum State {
        SHOWN,
        WITHHELD,
        TOO_FEW,
        MISSING,
        NOT_APPLICABLE
    }

    private final Sheet sheet;
    private final Sentences sentences;
    private final Words words;
    private final Markup html;

    LimitPages(Sheet sheet, Sentences sentences) {
        this.sheet = sheet;
        this.sentences = sentences;
        this.words = sheet.words;
        this.html = sheet.html;
    }

    void network() {
        of(sheet.figures.indicators(), "t break");
    }

    /** What stands and does not stand behind some indicators, after what is on the page already. */
    void of(List<PublishedIndicator> indicators) {
        of(indicators, "t part");
    }

    private void of(List<PublishedIndicator> indicators, String headStyle) {
        Map<State, Integer> cities = new EnumMap<>(State.class);
        int network = 0;
        int refused = 0;
        Element body = html.el("tbody", "");
        for (PublishedIndicator indicator : indicators) {
            Map<State, Integer> counts = counts(indicator);
            counts.forEach((state, n) -> cities.merge(state, n, Integer::sum));
            PublishedRow row = networkRow(indicator);
            network += row == null ? 0 : 1;
            refused += row == null || Phrases.hasValue(row) ? 0 : 1;
            html.add(body, row(indicator, counts, row));
        }
        sheet.add(
                html.el("h1", headStyle, words.get("limits.title")),
                html.el(
                        "p",
                        "text",
                        summary(cities) + " " + words.get("limits.network", "of", network, "none", refused)));
        silent();
        for (String limit : GENERAL) {
            sheet.add(html.el("p", "text", words.get("limits." + limit)));
        }
        sheet.add(
                html.el("h2", "sec", words.get("limits.table")),
                html.el("p", "text mut", words.get("limits.table.sub")),
                html.el("table", "", html.el("thead", "", heads()), body));
    }

    private String summary(Map<State, Integer> counts) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return words.get(
                "limits.cities",
                "of",
                all,
                "shown",
                counts.getOrDefault(State.SHOWN, 0),
                "withheld",
                counts.getOrDefault(State.WITHHELD, 0),
                "few",
                counts.getOrDefault(State.TOO_FEW, 0),
                "missing",
                counts.getOrDefault(State.MISSING, 0),
                "na",
                counts.getOrDefault(State.NOT_APPLICABLE, 0));
    }

    /** Participants from which nothing has come. */
    private void silent() {
        List<String> names = new ArrayList<>();
        for (PublishedArea area : sheet.figures.participants(words.language())) {
            String reported = sheet.figures.quality(area.id(), sheet.figures.quarter(), "reported");
            if (reported.isEmpty() || reported.equals("no")) {
                names.add(Figures.name(area, words.language()));
            }
        }
        if (!names.isEmpty()) {
            sheet.add(html.el(
                    "p", "text", words.get("limits.silent", "cities", String.join(words.get("list.join"), names))));
        }
    }

    private Map<State, Integer> counts(PublishedIndicator indicator) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (PublishedArea area : sheet.figures.participants(words.language())) {
            PublishedRow row = sheet.figures.row(indicator, area.id(), sentences.headlineSex(indicator, area.id()));
            if (row != null) {
                counts.merge(state(row), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static State state(PublishedRow row) {
        if (Phrases.hasValue(row)) {
            return State.SHOWN;
        }
        if (Phrases.isWithheld(row)) {
            return State.WITHHELD;
        }
        if (row.display().equals("na")) {
            return State.NOT_APPLICABLE;
        }
        return row.obsStatus().equals("U") ? State.TOO_FEW : State.MISSING;
    }

    private @Nullable PublishedRow networkRow(PublishedIndicator indicator) {
        return sheet.consulted.row(indicator, Figures.NETWORK, sentences.headlineSex(indicator, Figures.NETWORK));
    }

    private Element row(PublishedIndicator indicator, Map<State, Integer> counts, @Nullable PublishedRow network) {
        Element name = html.el(
                "th", "", sheet.charts.shortName(indicator), html.el("span", "mut", "\u2002" + indicator.code()));
        List<Element> cells = new ArrayList<>(List.of(html.with(name, "scope", "row")));
        for (State state : State.values()) {
            String count = counts.isEmpty() ? words.get("mark.none") : number(counts.getOrDefault(state, 0));
            cells.add(html.el("td", state == State.SHOWN ? "num" : "num mut", count));
        }
        String reason = network == null ? sheet.notMade(indicator, Figures.NETWORK) : sheet.phrases.reason(network);
        cells.add(html.el("td", "num mut", reason.isEmpty() ? words.get("limits.shown") : reason));
        return html.el("tr", "", Columns.ordered(words, cells.toArray(Element[]::new)));
    }

    private String number(int count) {
        return words.number(Integer.toString(count));
    }

    private Element heads() {
        List<Element> heads = new ArrayList<>(List.of(head("", "236px", "column.indicator")));
        for (State state : State.values()) {
            heads.add(head("num", "56px", "limits." + state));
        }
        heads.add(head("num", "150px", "column.network"));
        return html.el("tr", "", Columns.ordered(words, heads.toArray(Element[]::new)));
    }

    private Element head(String styleClass, String width, String key) {
        Element th = html.with(html.el("th", styleClass, words.get(key)), "scope", "col");
        return width.isEmpty() ? th : html.with(th, "style", "width:" + width);
    }
}
