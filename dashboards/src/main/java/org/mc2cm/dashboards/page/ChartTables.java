package org.mc2cm.dashboards.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mc2cm.dashboards.chart.Chart;
import org.mc2cm.dashboards.chart.MapChart;
import org.mc2cm.dashboards.html.ChartTable;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.PublishedRow;

/** The rows behind each chart as a table in words: what the chart draws, as values.csv displays it. */
final class ChartTables {

    private final Words words;
    private final Phrases phrases;
    private final Map<Chart, ChartTable> tables = new IdentityHashMap<>();

    ChartTables(Words words) {
        this.words = words;
        this.phrases = new Phrases(words);
    }

    /** A column of figures under a head, a row for each name. */
    record Column(String head, List<@Nullable PublishedRow> rows) {}

    ChartTable of(Chart chart) {
        return Objects.requireNonNull(tables.get(chart), "every chart has its table");
    }

    <C extends Chart> C keep(C chart, String head, List<String> names, List<Column> columns) {
        List<String> heads = new ArrayList<>(List.of(head));
        columns.forEach(column -> heads.add(column.head()));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            List<String> row = new ArrayList<>(List.of(names.get(i)));
            for (Column column : columns) {
                row.add(cell(column.rows().get(i)));
            }
            rows.add(row);
        }
        tables.put(chart, new ChartTable(heads, rows));
        return chart;
    }

    MapChart keep(MapChart map) {
        List<String> heads = List.of(words.get("html.place"), words.get("html.sent"));
        tables.put(
                map,
                new ChartTable(
                        heads,
                        map.cities().stream()
                                .map(city -> List.of(
                                        city.name(),
                                        words.get("reported." + city.state().name())))
                                .toList()));
        return map;
    }

    private String cell(@Nullable PublishedRow row) {
        if (!Phrases.hasValue(row)) {
            return row == null ? words.get("mark.none") : phrases.reason(row);
        }
        boolean difference = Objects.requireNonNull(row).key().dimName().equals("MEASURE");
        String figure = difference ? phrases.signed(row) : phrases.figureWithUnit(row);
        String interval = phrases.interval(row);
        return interval.isEmpty() ? figure.strip() : words.get("html.cell", "figure", figure, "interval", interval);
    }
}
