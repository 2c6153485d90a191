package org.mc2cm.dashboards.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.PublishedArea;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.TargetRow;

/** Progress to targets, from targets.csv: goals of cities' projects, and the quotas and bands of the catalogue. */
final class ProgressPages {

    private static final List<String> JUDGED = List.of("on_track", "slightly_off", "off");
    private static final List<String> BANDS = List.of("met", "not_met", "within", "below", "above");

    private final Sheet sheet;
    private final Words words;
    private final Markup html;

    ProgressPages(Sheet sheet) {
        this.sheet = sheet;
        this.words = sheet.words;
        this.html = sheet.html;
    }

    /** The goals of all cities in alphabetical order, the network's quotas and bands, and how many cities keep them. */
    void network() {
        sheet.add(
                html.el("h1", "t break", words.get("targets.title")),
                html.el("p", "text", summary()),
                html.el("p", "text mut", words.get("targets.text")));
        goals(goals());
        bands(bands());
    }

    /** Those of a theme's indicators; nothing where there are none. */
    void theme(Theme theme) {
        List<TargetRow> goals = goals().stream().filter(t -> isOf(theme, t)).toList();
        List<TargetRow> bands = bands().stream().filter(t -> isOf(theme, t)).toList();
        if (!goals.isEmpty() || !bands.isEmpty()) {
            sheet.add(
                    html.el("h1", "t part", words.get("targets.title")),
                    html.el("p", "text mut", words.get("targets.text")));
            goals(goals);
            bands(bands);
        }
    }

    /** Those of a city; nothing where it has none. */
    void city(PublishedArea city) {
        List<TargetRow> rows = sheet.figures.targets().stream()
                .filter(t -> t.area().equals(city.id()) && known(t))
                .toList();
        if (!rows.isEmpty()) {
            sheet.add(
                    html.el("h1", "t part", words.get("targets.title")),
                    html.el("p", "text mut", words.get("targets.text")),
                    new ProgressTable(sheet).of(rows, false));
        }
    }

    /** How many goals of cities stand where; that there are none is said too. */
    String summary() {
        Map<String, Integer> counts = counts(goals());
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (all == 0) {
            return words.get("targets.none");
        }
        int judged = JUDGED.stream().mapToInt(s -> counts.getOrDefault(s, 0)).sum();
        return words.get(
                "targets.summary",
                "all",
                all,
                "on",
                counts.getOrDefault("on_track", 0),
                "slightly",
                counts.getOrDefault("slightly_off", 0),
                "off",
                counts.getOrDefault("off", 0),
                "none",
                all - judged);
    }

    private void goals(List<TargetRow> goals) {
        if (!goals.isEmpty()) {
            sheet.add(html.el("h2", "sec", words.get("targets.goals")), new ProgressTable(sheet).of(goals, true));
        }
    }

    private void bands(List<TargetRow> bands) {
        List<TargetRow> network =
                bands.stream().filter(t -> t.area().equals(Figures.NETWORK)).toList();
        List<String> cities = bands.stream()
                .map(TargetRow::indicator)
                .distinct()
                .map(code -> kept(bands, code))
                .toList();
        if (bands.isEmpty()) {
            return;
        }
        sheet.add(html.el("h2", "sec", words.get("targets.bands")));
        if (!network.isEmpty()) {
            sheet.add(new ProgressTable(sheet).of(network, false));
        }
        cities.stream().filter(text -> !text.isEmpty()).forEach(text -> sheet.add(html.el("p", "text", text)));
    }

    /** How many participants keep a quota or band now, of those whose figures may stand beside others'. */
    private String kept(List<TargetRow> bands, String code) {
        PublishedIndicator indicator = sheet.figures.indicator(code).orElseThrow();
        List<String> participants = sheet.figures.participants(words.language()).stream()
                .map(PublishedArea::id)
                .toList();
        List<TargetRow> cities = bands.stream()
                .filter(t -> t.indicator().equals(code)
                        && t.quarter().equals(sheet.figures.quarter())
                        && participants.contains(t.area())
                        && sheet.figures.comparable(indicator, t.area()))
                .toList();
        Map<String, Integer> counts = counts(cities);
        List<String> said = new ArrayList<>();
        for (String status : BANDS) {
            if (counts.containsKey(status)) {
                said.add(words.get(
                        "quality.line", "measure", words.get("targets.status." + status), "value", counts.get(status)));
            }
        }
        if (said.isEmpty()) {
            return "";
        }
        return words.get(
                "targets.cities",
                "name",
                sheet.charts.name(indicator),
                "counts",
                String.join(words.get("hidden.join"), said),
                "of",
                participants.size());
    }

    private static Map<String, Integer> counts(List<TargetRow> rows) {
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(t -> counts.merge(t.status(), 1, Integer::sum));
        return counts;
    }

    /** By the cities' names, never by how far they are. */
    private List<TargetRow> goals() {
        List<String> order = sheet.figures.participants(words.language()).stream()
                .map(PublishedArea::id)
                .toList();
        return sheet.figures.targets().stream()
                .filter(t -> t.kind().equals("goal") && order.contains(t.area()) && known(t))
                .sorted(Comparator.comparingInt(t -> order.indexOf(t.area())))
                .toList();
    }

    private List<TargetRow> bands() {
        return sheet.figures.targets().stream()
                .filter(t -> !t.kind().equals("goal") && known(t))
                .toList();
    }

    private boolean known(TargetRow target) {
        return sheet.figures.indicator(target.indicator()).isPresent();
    }

    private boolean isOf(Theme theme, TargetRow target) {
        return sheet.figures
                .indicator(target.indicator())
                .filter(i -> Theme.of(i) == theme)
                .isPresent();
    }
}
