package org.mc2cm.dashboards.chart;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Charts of invented figures with everything that has to be drawn well: zeros, gaps, long names, one point. */
public final class Gallery {

    public static final MarkWords WORDS = new MarkWords(
            "withheld to protect the people counted (c)", "c", ".. not reported this quarter", "..", "na", "p");
    public static final String LONG =
            "FAMSI, Andalusian fund of municipalities for international solidarity, Seville and Cadiz";

    static final List<MapChart.City> CITIES = List.of(
            city("Amman", 31.96, 35.95, MapChart.State.REPORTED),
            city("Beirut", 33.89, 35.50, MapChart.State.REPORTED),
            city("Cadiz", 36.53, -6.29, MapChart.State.REPORTED),
            city("Casablanca", 33.59, -7.61, MapChart.State.REPORTED),
            city("Dortmund", 51.51, 7.47, MapChart.State.REPORTED),
            city("Grenoble", 45.18, 5.71, MapChart.State.REPORTED),
            city("Lisbon", 38.73, -9.15, MapChart.State.REPORTED),
            city("Lyon", 45.75, 4.85, MapChart.State.PARTLY),
            city("Madrid", 40.42, -3.70, MapChart.State.REPORTED),
            city("Naples", 40.85, 14.27, MapChart.State.REPORTED),
            city("Oujda", 34.68, -1.91, MapChart.State.PARTLY),
            city("Rabat", 34.01, -6.83, MapChart.State.REPORTED),
            city("Seville", 37.38, -5.97, MapChart.State.REPORTED),
            city("Sfax", 34.74, 10.76, MapChart.State.REPORTED),
            city("Sousse", 35.83, 10.64, MapChart.State.PARTLY),
            city("Tajoura", 32.88, 13.35, MapChart.State.NOT_YET),
            city("Tangier", 35.77, -5.80, MapChart.State.REPORTED),
            city("Tripoli", 32.89, 13.19, MapChart.State.NOT_YET),
            city("Tunis", 36.82, 10.17, MapChart.State.REPORTED),
            city("Turin", 45.07, 7.69, MapChart.State.REPORTED),
            city("Vienna", 48.21, 16.37, MapChart.State.REPORTED));

    private static final List<String> PARTICIPANTS = List.of(
            "Amman",
            "Beirut",
            "Casablanca",
            "Dortmund",
            "FAMSI",
            "Grenoble",
            "Lisbon",
            "Lyon",
            "Madrid",
            "Naples",
            "Oujda",
            "Rabat",
            "Sfax",
            "Sousse",
            "Tajoura",
            "Tangier",
            "Tripoli",
            "Tunis",
            "Turin",
            "Vienna");

    private Gallery() {}

    private static MapChart.City city(String name, double latitude, double longitude, MapChart.State state) {
        return new MapChart.City(name, latitude, longitude, state);
    }

    static Axis percent() {
        return Axis.covering(0, 100, at -> at == 100 ? "100 %" : Long.toString(Math.round(at)));
    }

    static List<String> quarters(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "Q" + ((i + 3) % 4 + 1) + " " + (2024 + (i + 3) / 4))
                .toList();
    }

    static List<Estimate> walk(long seed, int count, double from, double step, double half) {
        Random random = new Random(seed);
        List<Estimate> points = new ArrayList<>();
        double value = from;
        for (int i = 0; i < count; i++) {
            value = Math.max(0, Math.min(100, value + step + random.nextGaussian() * 2.2));
            points.add(Estimate.shown(value, Math.max(0, value - half), Math.min(100, value + half)));
        }
        return points;
    }

    static List<Estimate> with(List<Estimate> points, int at, Estimate other) {
        List<Estimate> changed = new ArrayList<>(points);
        changed.set(at, other);
        return changed;
    }

    static Estimate provisional(double value) {
        return new Estimate(value, value - 4, value + 4, Mark.PROVISIONAL);
    }

    public static TrendChart trend(Direction direction) {
        List<Estimate> women = with(with(walk(1, 8, 60, 1.2, 4), 3, Estimate.withheld()), 5, Estimate.missing());
        women = with(women, 7, provisional(71));
        List<Estimate> men = with(with(walk(2, 8, 70, -0.2, 5), 3, Estimate.withheld()), 5, Estimate.missing());
        List<Series> series = List.of(
                new Series(Series.Look.WOMEN, "women", "71 %", women),
                new Series(Series.Look.MEN, "men", "69 %", with(men, 7, Estimate.shown(69, 64, 74))),
                new Series(Series.Look.NETWORK, "network, women", "63 %", walk(3, 8, 60, 0.4, 0)));
        return new TrendChart(
                "alt",
                direction,
                ThemeColour.VIOLENCE,
                Axis.covering(40, 90, at -> Math.round(at) + " %"),
                quarters(8),
                series,
                WORDS);
    }

    static TrendChart single(List<Estimate> points, String last) {
        return new TrendChart(
                "alt",
                Direction.LTR,
                ThemeColour.HOUSING,
                percent(),
                quarters(points.size()),
                List.of(new Series(Series.Look.THEME, "", last, points)),
                WORDS);
    }

    static SparkChart spark(List<Estimate> points, String last, ThemeColour theme) {
        return new SparkChart("alt", Direction.LTR, theme, points, last, WORDS);
    }

    public static DumbbellChart dumbbell(Direction direction) {
        Random random = new Random(5);
        List<DumbbellChart.Row> rows = new ArrayList<>();
        for (String city : PARTICIPANTS) {
            double women = 35 + random.nextInt(50);
            double men = women + random.nextInt(26) - 8;
            rows.add(row(city, Estimate.shown(women, women - 4, women + 4), Estimate.shown(men), "", gap(women - men)));
        }
        rows.set(4, row(LONG, Estimate.shown(0, 0, 3), Estimate.shown(100), "", "−100 pts"));
        rows.set(10, row("Oujda", Estimate.withheld(), Estimate.withheld(), WORDS.withheld(), ""));
        rows.set(12, row("Sfax", Estimate.shown(52, 45, 59), Estimate.shown(52.5, 46, 58), "", "0 pts"));
        rows.set(14, row("Tajoura", Estimate.shown(61, 55, 66), Estimate.withheld(), "men withheld (c)", ""));
        rows.set(16, row("Tripoli", Estimate.missing(), Estimate.missing(), WORDS.missing(), ""));
        rows.set(18, row("Turin", provisional(84), Estimate.shown(81), "p", "+3 pts"));
        return new DumbbellChart(
                "alt",
                direction,
                ThemeColour.LABOUR,
                percent(),
                rows,
                new ReferenceLine(63, "network, women 63 %"),
                "women",
                "men");
    }

    private static String gap(double points) {
        return (points < 0 ? "−" : points > 0 ? "+" : "") + Math.round(Math.abs(points)) + " pts";
    }

    private static DumbbellChart.Row row(String label, Estimate women, Estimate men, String words, String right) {
        return new DumbbellChart.Row(label, null, women, men, words, right, "");
    }

    static DumbbellChart network() {
        List<DumbbellChart.Row> rows = List.of(
                line("Survivors served", ThemeColour.VIOLENCE, 71, 64, "+7 pts", "16 of 20"),
                line("Legal status granted", ThemeColour.OTHER, 58, 61, "−3 pts", "12 of 20"),
                line("Exits to stable housing", ThemeColour.HOUSING, 48, 55, "−7 pts", "17 of 20"),
                line("Language courses completed", ThemeColour.LABOUR, 58, 54, "+4 pts", "15 of 20"),
                line("Vocational training completed", ThemeColour.LABOUR, 63, 67, "−4 pts", "18 of 20"),
                new DumbbellChart.Row(
                        "Childcare requests met",
                        ThemeColour.LABOUR,
                        Estimate.shown(44, 40, 48),
                        Estimate.notApplicable(),
                        "men not asked",
                        "",
                        "9 of 20"));
        return new DumbbellChart("alt", Direction.LTR, ThemeColour.OTHER, percent(), rows, null, "women", "men");
    }

    private static DumbbellChart.Row line(
            String label, ThemeColour colour, double women, double men, String right, String far) {
        return new DumbbellChart.Row(
                label,
                colour,
                Estimate.shown(women, women - 3, women + 3),
                Estimate.shown(men, men - 4, men + 4),
                "",
                right,
                far);
    }

    public static SmallMultiples multiples(Direction direction) {
        List<SmallMultiples.Panel> panels = new ArrayList<>();
        for (int i = 0; i < PARTICIPANTS.size(); i++) {
            double from = 40 + (i * 37) % 45;
            panels.add(panel(PARTICIPANTS.get(i), "", walk(i, 8, from, 0.5, 4), walk(i + 50, 8, from + 8, 0, 4)));
        }
        panels.set(4, panel(LONG, "", walk(4, 8, 2, -0.8, 2), walk(54, 8, 97, 1, 2)));
        List<Estimate> none = List.copyOf(java.util.Collections.nCopies(8, Estimate.withheld()));
        panels.set(10, panel("Oujda", "", none, none));
        List<Estimate> missing = List.copyOf(java.util.Collections.nCopies(8, Estimate.missing()));
        panels.set(16, panel("Tripoli", "", missing, missing));
        List<Estimate> one = with(missing, 7, Estimate.shown(55, 40, 70));
        panels.set(14, panel("Tajoura", "new", one, with(missing, 7, Estimate.shown(42, 30, 55))));
        List<Estimate> holes = with(with(walk(7, 8, 50, 1, 4), 2, Estimate.withheld()), 5, Estimate.missing());
        panels.set(12, panel("Sfax", "", with(holes, 7, provisional(60)), holes));
        return new SmallMultiples("alt", direction, ThemeColour.HOUSING, percent(), quarters(8), panels, 0, WORDS);
    }

    private static SmallMultiples.Panel panel(String title, String note, List<Estimate> women, List<Estimate> men) {
        return new SmallMultiples.Panel(
                title,
                note,
                List.of(
                        new Series(Series.Look.NETWORK, "network", "", walk(99, 8, 58, 0.6, 0)),
                        new Series(Series.Look.WOMEN, "women", last(women), women),
                        new Series(Series.Look.MEN, "men", last(men), men)));
    }

    private static String last(List<Estimate> points) {
        int last = TrendRenderer.lastShown(points);
        Double value = last < 0 ? null : points.get(last).value();
        return value == null ? "" : Long.toString(Math.round(value));
    }

    static BarChart bars() {
        return new BarChart(
                "alt",
                Direction.LTR,
                ThemeColour.OTHER,
                Axis.covering(-300, 1800, at -> ""),
                List.of(
                        bar("Shelter places for women", Estimate.shown(1240, 1100, 1400), "1,240"),
                        bar("Shelter places, families", Estimate.shown(486), "486"),
                        bar("Emergency places", Estimate.shown(0), "0"),
                        bar("Change in places since last year", Estimate.shown(-220), "−220"),
                        bar("Places with childcare", Estimate.withheld(), ""),
                        bar("Places in hotels", Estimate.missing(), ""),
                        bar(LONG, provisional(1750), "1,750"),
                        bar("Places for men", Estimate.notApplicable(), "")),
                WORDS);
    }

    static BulletChart bullets() {
        return new BulletChart(
                "alt",
                Direction.LTR,
                ThemeColour.HOUSING,
                Axis.covering(0, 120, at -> Math.round(at) + " %"),
                80,
                90,
                "target 80 to 90 %",
                List.of(
                        bar("Amman", Estimate.shown(88), "88 %"), bar("Beirut", Estimate.shown(104), "104 %"),
                        bar("Casablanca", Estimate.shown(0), "0 %"), bar("Dortmund", Estimate.withheld(), ""),
                        bar("FAMSI", Estimate.missing(), ""), bar("Grenoble", provisional(71), "71 %")),
                WORDS);
    }

    private static BarChart.Bar bar(String label, Estimate estimate, String words) {
        return new BarChart.Bar(label, estimate, words);
    }

    public static MapChart map() {
        return new MapChart("alt", Direction.LTR, CITIES, "reported", "in part", "not yet");
    }

    /** The chart of that name. */
    public static Chart named(String name) {
        return java.util.Objects.requireNonNull(all().get(name), name);
    }

    /** Every chart by name. */
    public static Map<String, Chart> all() {
        Map<String, Chart> all = new LinkedHashMap<>();
        all.put("trend", trend(Direction.LTR));
        all.put("trend-rtl", trend(Direction.RTL));
        all.put("trend-single", single(walk(9, 12, 30, 2, 6), "58 %"));
        all.put("trend-one-point", single(List.of(Estimate.shown(40, 30, 52)), "40 %"));
        all.put(
                "trend-zero",
                single(
                        List.of(
                                Estimate.shown(0),
                                Estimate.shown(100),
                                Estimate.shown(0, 0, 4),
                                Estimate.shown(0, 0, 4)),
                        "0 %"));
        all.put("trend-withheld", single(java.util.Collections.nCopies(6, Estimate.withheld()), ""));
        all.put("trend-missing", single(java.util.Collections.nCopies(6, Estimate.missing()), ""));
        all.put("dumbbell", dumbbell(Direction.LTR));
        all.put("dumbbell-rtl", dumbbell(Direction.RTL));
        all.put("network", network());
        all.put("multiples", multiples(Direction.LTR));
        all.put("multiples-rtl", multiples(Direction.RTL));
        all.put("bars", bars());
        all.put("bullets", bullets());
        all.put("map", map());
        all.put("spark", spark(walk(11, 8, 60, 1, 4), "71", ThemeColour.VIOLENCE));
        return all;
    }
}
