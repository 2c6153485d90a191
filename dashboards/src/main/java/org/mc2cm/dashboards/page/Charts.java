package org.mc2cm.dashboards.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mc2cm.dashboards.chart.Axis;
import org.mc2cm.dashboards.chart.Chart;
import org.mc2cm.dashboards.chart.Direction;
import org.mc2cm.dashboards.chart.DumbbellChart;
import org.mc2cm.dashboards.chart.Estimate;
import org.mc2cm.dashboards.chart.MapChart;
import org.mc2cm.dashboards.chart.Mark;
import org.mc2cm.dashboards.chart.ReferenceLine;
import org.mc2cm.dashboards.chart.Series;
import org.mc2cm.dashboards.chart.SparkChart;
import org.mc2cm.dashboards.chart.Tick;
import org.mc2cm.dashboards.chart.TrendChart;
import org.mc2cm.dashboards.html.ChartTable;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.PublishedArea;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.PublishedRow;

/** From rows to charts: every mark of a chart is a row of values.csv, and every word comes from the message file. */
final class Charts {

    /** Quarters in a trend. */
    static final int QUARTERS = 8;

    /** Points that a trend of shares shows at least: a move of one point must not look like a cliff. */
    private static final double LEAST_POINTS = 10;

    private final Figures figures;
    private final Consulted consulted;
    private final Words words;
    private final Phrases phrases;
    private final Direction direction;
    private final ChartTables tables;

    Charts(Figures figures, Consulted consulted, Words words) {
        this.figures = figures;
        this.consulted = consulted;
        this.words = words;
        this.phrases = new Phrases(words);
        this.tables = new ChartTables(words);
        this.direction = words.rightToLeft() ? Direction.RTL : Direction.LTR;
    }

    /** The figures of a chart that was made here, in words. */
    ChartTable table(Chart chart) {
        return tables.of(chart);
    }

    SparkChart spark(PublishedIndicator indicator, String area, String sex) {
        List<PublishedRow> rows = trendRows(indicator, area, sex);
        PublishedRow last = rows.get(rows.size() - 1);
        String label = Phrases.hasValue(last) ? phrases.figure(last) : "";
        SparkChart chart = new SparkChart(
                trendText(indicator, rows),
                direction,
                Theme.of(indicator).colour(),
                rows.stream().map(phrases::plainEstimate).toList(),
                label,
                phrases.marks());
        String head = words.get(sex.equals("F") ? "column.women" : "column.all");
        return tables.keep(chart, words.get("html.quarter"), quarters(), List.of(new ChartTables.Column(head, rows)));
    }

    /** Women and men over the quarters; with the network's line for women where the area is a city that counts alike. */
    TrendChart trend(PublishedIndicator indicator, String area) {
        List<Series> series = new ArrayList<>();
        List<Estimate> all = new ArrayList<>();
        List<ChartTables.Column> columns = new ArrayList<>();
        List<PublishedRow> women = trendRows(indicator, area, "F");
        columns.add(new ChartTables.Column(words.get("column.women"), women));
        columns.add(new ChartTables.Column(words.get("column.men"), trendRows(indicator, area, "M")));
        addSeries(series, all, Series.Look.WOMEN, words.get("women"), women);
        addSeries(series, all, Series.Look.MEN, words.get("men"), columns.get(1).rows());
        if (!area.equals(Figures.NETWORK) && figures.comparable(indicator, area)) {
            columns.add(new ChartTables.Column(
                    words.sentence(words.get("network.women")), trendRows(indicator, Figures.NETWORK, "F")));
            addSeries(
                    series,
                    all,
                    Series.Look.NETWORK,
                    words.get("network.women"),
                    columns.get(2).rows());
        }
        if (series.isEmpty()) {
            series.add(new Series(
                    Series.Look.WOMEN,
                    "",
                    "",
                    women.stream().map(phrases::estimate).toList()));
        }
        TrendChart chart = new TrendChart(
                trendText(indicator, women),
                direction,
                Theme.of(indicator).colour(),
                axis(indicator, all, false),
                quarters(),
                series,
                phrases.marks());
        return tables.keep(chart, words.get("html.quarter"), quarters(), columns);
    }

    /** A row a city, in the order given; one that counts other people has words in place of its figures. */
    DumbbellChart byCity(PublishedIndicator indicator, List<PublishedArea> areas) {
        List<DumbbellChart.Row> rows = new ArrayList<>();
        List<Estimate> all = new ArrayList<>();
        for (PublishedArea area : areas) {
            String name = Figures.name(area, words.language());
            rows.add(
                    figures.comparable(indicator, area.id())
                            ? row(indicator, area.id(), name, false, all)
                            : apart(name));
        }
        PublishedRow network = consulted.row(indicator, Figures.NETWORK, "F");
        ReferenceLine line = null;
        if (Phrases.hasValue(network)) {
            Estimate estimate = phrases.estimate(network);
            all.add(estimate);
            line = new ReferenceLine(
                    Objects.requireNonNull(estimate.value()),
                    words.get("network.line", "figure", phrases.figureWithUnit(network)));
        }
        List<PublishedIndicator> same = areas.stream().map(area -> indicator).toList();
        List<ChartTables.Column> columns = alike(
                indicator,
                areas,
                sides(same, areas.stream().map(PublishedArea::id).toList()));
        String text = words.get("alt.cities", "name", name(indicator), "rows", spoken(rows, columns));
        DumbbellChart chart = dumbbell(text, indicator, rows, line, axis(indicator, all, true));
        return tables.keep(
                chart,
                words.get("quality.participant"),
                rows.stream().map(DumbbellChart.Row::label).toList(),
                columns);
    }

    private DumbbellChart.Row apart(String name) {
        Estimate none = Estimate.notApplicable();
        return new DumbbellChart.Row(name, null, none, none, words.get("reason.definition"), "", "");
    }

    /** Nothing of the areas that may not stand beside others. */
    private List<ChartTables.Column> alike(
            PublishedIndicator indicator, List<PublishedArea> areas, List<ChartTables.Column> columns) {
        List<ChartTables.Column> alike = new ArrayList<>();
        for (ChartTables.Column column : columns) {
            List<@Nullable PublishedRow> rows = new ArrayList<>(column.rows());
            for (int i = 0; i < rows.size(); i++) {
                if (!figures.comparable(indicator, areas.get(i).id())) {
                    rows.set(i, null);
                }
            }
            alike.add(new ChartTables.Column(column.head(), rows));
        }
        return alike;
    }

    /** A row an indicator of one area; all are shares in per cent. */
    DumbbellChart byIndicator(List<PublishedIndicator> shares, String area) {
        List<DumbbellChart.Row> rows = new ArrayList<>();
        List<Estimate> all = new ArrayList<>();
        for (PublishedIndicator indicator : shares) {
            rows.add(row(indicator, area, shortName(indicator), true, all));
        }
        List<ChartTables.Column> columns =
                sides(shares, shares.stream().map(share -> area).toList());
        String text = words.get("alt.side", "rows", spoken(rows, columns));
        DumbbellChart chart = dumbbell(text, shares.get(0), rows, null, percentAxis());
        return tables.keep(
                chart,
                words.get("column.indicator"),
                rows.stream().map(DumbbellChart.Row::label).toList(),
                columns);
    }

    MapChart map() {
        List<MapChart.City> cities = new ArrayList<>();
        List<String> spoken = new ArrayList<>();
        for (PublishedArea area : places()) {
            MapChart.State state = state(area);
            String name = Figures.name(area, words.language());
            cities.add(new MapChart.City(
                    name, Objects.requireNonNull(area.latitude()), Objects.requireNonNull(area.longitude()), state));
            spoken.add(words.get("quality.line", "measure", name, "value", words.get("reported." + state.name())));
        }
        return tables.keep(new MapChart(
                words.get("alt.map", "cities", String.join(words.get("hidden.join"), spoken)),
                direction,
                cities,
                words.get("reported.REPORTED"),
                words.get("reported.PARTLY"),
                words.get("reported.NOT_YET")));
    }

    /** Women, men and the difference of each pair of indicator and area. */
    private List<ChartTables.Column> sides(List<PublishedIndicator> indicators, List<String> areas) {
        List<@Nullable PublishedRow> women = new ArrayList<>();
        List<@Nullable PublishedRow> men = new ArrayList<>();
        List<@Nullable PublishedRow> gaps = new ArrayList<>();
        for (int i = 0; i < areas.size(); i++) {
            women.add(consulted.row(indicators.get(i), areas.get(i), "F"));
            men.add(consulted.row(indicators.get(i), areas.get(i), "M"));
            gaps.add(consulted.measure(indicators.get(i), areas.get(i), "_T", "GAP"));
        }
        return List.of(
                new ChartTables.Column(words.get("column.women"), women),
                new ChartTables.Column(words.get("column.men"), men),
                new ChartTables.Column(words.get("html.gap"), gaps));
    }

    private List<String> quarters() {
        return figures.quarters(QUARTERS).stream().map(words::quarterShort).toList();
    }

    /** The name for rows of charts: a short one from the message file, else the indicator's own. */
    String shortName(PublishedIndicator indicator) {
        return words.getOr("short." + indicator.code(), name(indicator));
    }

    String name(PublishedIndicator indicator) {
        return words.name(indicator
                .names()
                .getOrDefault(words.language(), indicator.names().getOrDefault("en", indicator.code())));
    }

    private List<PublishedArea> places() {
        return figures.edition().areas().stream()
                .filter(a -> a.latitude() != null && a.longitude() != null)
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .toList();
    }

    private MapChart.State state(PublishedArea area) {
        String reporter = area.memberOf().isEmpty() ? area.id() : area.memberOf();
        return switch (figures.quality(reporter, figures.quarter(), "reported")) {
            case "yes" -> MapChart.State.REPORTED;
            case "partial" -> MapChart.State.PARTLY;
            default -> MapChart.State.NOT_YET;
        };
    }

    private DumbbellChart.Row row(
            PublishedIndicator indicator, String area, String label, boolean ofIndicators, List<Estimate> all) {
        PublishedRow women = consulted.row(indicator, area, "F");
        PublishedRow men = consulted.row(indicator, area, "M");
        Estimate first = phrases.plainEstimate(women);
        Estimate second = men == null ? Estimate.notApplicable() : phrases.plainEstimate(men);
        all.add(first);
        all.add(second);
        String words = first.mark().hasValue() || second.mark().hasValue()
                ? halfEmpty(first, second)
                : phrases.reason(Phrases.isWithheld(women) ? women : Phrases.isWithheld(men) ? men : women);
        Integer cities = women == null ? null : women.cities();
        return new DumbbellChart.Row(
                label,
                ofIndicators ? Theme.of(indicator).colour() : null,
                first,
                second,
                words,
                phrases.signedShort(consulted.measure(indicator, area, "_T", "GAP")),
                ofIndicators && cities != null ? ofCities(cities) : "");
    }

    /** {@code women: c} where only one of the two has a value; empty where both have, or men are not counted at all. */
    private String halfEmpty(Estimate women, Estimate men) {
        Estimate empty = women.mark().hasValue() ? men : women;
        if (empty.mark().hasValue() || empty.mark() == Mark.NOT_APPLICABLE) {
            return "";
        }
        return words.get(
                "quality.line",
                "measure",
                words.get(women.mark().hasValue() ? "men" : "women"),
                "value",
                phrases.marks().shortOf(empty.mark()));
    }

    /** {@code 16 of 20}: how many participants stand behind a network figure. */
    String ofCities(int cities) {
        return words.get(
                "n.short",
                "n",
                cities,
                "of",
                figures.participants(words.language()).size());
    }

    private DumbbellChart dumbbell(
            String text,
            PublishedIndicator indicator,
            List<DumbbellChart.Row> rows,
            @Nullable ReferenceLine network,
            Axis axis) {
        boolean men = rows.stream().anyMatch(r -> r.men().mark().hasValue());
        return new DumbbellChart(
                text,
                direction,
                Theme.of(indicator).colour(),
                axis,
                rows,
                network,
                words.get("women"),
                men ? words.get("men") : "");
    }

    private List<PublishedRow> trendRows(PublishedIndicator indicator, String area, String sex) {
        List<PublishedRow> rows = new ArrayList<>();
        for (String quarter : figures.quarters(QUARTERS)) {
            rows.add(consulted.row(indicator, area, quarter, sex));
        }
        return rows;
    }

    private void addSeries(
            List<Series> series, List<Estimate> all, Series.Look look, String label, List<PublishedRow> rows) {
        if (rows.stream().noneMatch(Phrases::hasValue)) {
            return;
        }
        List<Estimate> points = rows.stream().map(phrases::estimate).toList();
        all.addAll(points);
        PublishedRow last = rows.get(rows.size() - 1);
        series.add(new Series(look, label, Phrases.hasValue(last) ? phrases.figure(last) : "", points));
    }

    private Axis axis(PublishedIndicator indicator, List<Estimate> all, boolean fromZero) {
        boolean share = indicator.unit().equals("per cent");
        if (share && fromZero) {
            return percentAxis();
        }
        double low = fromZero ? 0 : Double.MAX_VALUE;
        double high = fromZero ? 1 : -Double.MAX_VALUE;
        for (Estimate e : all) {
            if (e.value() != null) {
                low = Math.min(low, e.lower() == null ? e.value() : e.lower());
                high = Math.max(high, e.upper() == null ? e.value() : e.upper());
            }
        }
        if (high < low) {
            return percentAxis();
        }
        double missing = share ? Math.max(0, LEAST_POINTS - (high - low)) / 2 : 0;
        double from = Math.max(0, Math.min(low - missing, 100 - LEAST_POINTS));
        return missing > 0
                ? Axis.covering(from, Math.min(100, from + LEAST_POINTS), this::tick)
                : Axis.covering(low, high, this::tick);
    }

    private Axis percentAxis() {
        List<Tick> ticks = new ArrayList<>();
        for (int at = 0; at <= 100; at += 20) {
            ticks.add(new Tick(at, at == 100 ? words.get("axis.percent", "n", tick(at)) : tick(at)));
        }
        return new Axis(0, 100, ticks);
    }

    private String tick(double at) {
        return words.number(java.math.BigDecimal.valueOf(at)
                .setScale(6, java.math.RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString());
    }

    private String trendText(PublishedIndicator indicator, List<PublishedRow> rows) {
        List<String> spoken = new ArrayList<>();
        List<String> quarters = figures.quarters(QUARTERS);
        for (int i = 0; i < rows.size(); i++) {
            spoken.add(words.quarterShort(quarters.get(i)) + " " + phrases.figureWithUnit(rows.get(i)));
        }
        return words.get("alt.trend", "name", name(indicator), "points", String.join(words.get("list.join"), spoken));
    }

    /** Each row as printed, not as drawn. */
    private String spoken(List<DumbbellChart.Row> rows, List<ChartTables.Column> columns) {
        List<String> spoken = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            DumbbellChart.Row row = rows.get(i);
            boolean apart = row.words().equals(words.get("reason.definition"));
            spoken.add(
                    apart
                            ? words.get("quality.line", "measure", row.label(), "value", row.words())
                            : words.get(
                                    "alt.row",
                                    "label",
                                    row.label(),
                                    "women",
                                    spoken(columns.get(0).rows().get(i), row.women()),
                                    "men",
                                    spoken(columns.get(1).rows().get(i), row.men())));
        }
        return String.join(words.get("hidden.join"), spoken);
    }

    private String spoken(@Nullable PublishedRow row, Estimate estimate) {
        return estimate.mark().hasValue()
                ? phrases.figure(row)
                : phrases.marks().of(estimate.mark());
    }
}
