package org.mc2cm.pipeline.indicators;

import java.math.RoundingMode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.release.QualityRow;

/**
 * What filing costs and what it is worth: cells that a later vintage changed, cells of four quarters that reach no
 * indicator, how comparable a city's figures are (computation rule 16), and who answered a survey.
 */
final class QualityExtras {

    private static final String PER_CENT = "per cent";

    /** Where an element's cells go: its own population's totals, and the breakdowns of its indicators. */
    private static final String USES =
            "CREATE TEMP TABLE t_use (element VARCHAR, population VARCHAR, breakdown VARCHAR)";

    /** A cell reaches an indicator by its element, and by each of its dimensions. */
    private static final String UNUSED =
            """
            SELECT participant, quarter_index, count(*)::INTEGER,
                count(*) FILTER (NOT EXISTS (SELECT 1 FROM t_use u WHERE u.element = o.element
                    AND (o.dim_name = u.breakdown OR o.dim_name = ''))
                    OR o.age <> '_T' AND NOT EXISTS (SELECT 1 FROM t_use u
                        WHERE u.element = o.element AND u.breakdown = 'AGE')
                    OR NOT EXISTS (SELECT 1 FROM t_use u WHERE u.element = o.element
                        AND (u.population = o.migstat OR u.breakdown = 'MIGSTAT')))::INTEGER
            FROM current_observation o
            WHERE value IS NOT NULL AND quarter_index BETWEEN %1$d - 3 AND %2$d
            GROUP BY participant, quarter_index
            """;

    private static final String REVISED =
            """
            SELECT s.participant, s.quarter_index, count(*)::INTEGER,
                count(*) FILTER (o.value IS DISTINCT FROM b.value OR o.obs_status <> b.obs_status)::INTEGER
            FROM current_submission s
            JOIN vintage v ON v.participant = s.participant AND v.member = s.member
                AND v.quarter_index = s.quarter_index AND v.vintage = s.vintage - 1
            JOIN observation b ON b.sha256 = v.sha256
            LEFT JOIN observation o ON o.sha256 = s.sha256 AND o.member = b.member AND o.element = b.element
                AND o.sex = b.sex AND o.age = b.age AND o.migstat = b.migstat AND o.dim_name = b.dim_name
                AND o.dim_code = b.dim_code
            WHERE s.quarter_index BETWEEN %d AND %d
            GROUP BY s.participant, s.quarter_index
            """;

    /**
     * Whether the city's definition of migrants is one that is compared, and whether a figure deviates; of residents in
     * the four quarters that a value may be made of, and the one that it may be carried forward from.
     */
    private static final String DEFINED =
            """
            SELECT participant, element, bool_and(migrant_definition IN (%1$s)),
                bool_or(obs_status = 'D' AND quarter_index = %2$d)
            FROM current_observation
            WHERE value IS NOT NULL
                AND (quarter_index = %2$d OR element IN (%3$s) AND quarter_index BETWEEN %2$d - 4 AND %2$d)
            GROUP BY participant, element
            """;

    private static final String ASKED =
            """
            SELECT s.participant, year(v.last_day) * 4 + quarter(v.last_day) - 1, v.sha256, v.number, v.elements,
                (SELECT count(*) FROM respondent r WHERE r.sha256 = v.sha256 AND r.number = v.number)::INTEGER, v.survey
            FROM survey v JOIN current_submission s USING (sha256)
            WHERE year(v.last_day) * 4 + quarter(v.last_day) - 1 BETWEEN %d AND %d
            ORDER BY ALL
            """;

    private static final String LEFT_OUT =
            """
            SELECT count(*) FILTER (yes & %1$d <> 0)::INTEGER, count(*) FILTER (yes & %1$d <> 0 AND known & %2$d = 0)::INTEGER
            FROM respondent WHERE sha256 = '%3$s' AND number = %4$d
            """;

    private record Wave(
            String participant,
            int quarter,
            String sha256,
            int number,
            List<String> elements,
            int people,
            String survey) {}

    private final Catalogue catalogue;
    private final List<QualityRow> rows = new ArrayList<>();

    QualityExtras(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<QualityRow> of(Database database, Quarter first, Quarter last) throws SQLException {
        uses(database);
        Set<String> participants = new TreeSet<>();
        catalogue.network().participants().forEach(p -> participants.add(p.id()));
        unused(database, first, last, participants);
        database.each(REVISED.formatted(first.index(), last.index()), row -> {
            if (participants.contains(row.getString(1))) {
                add(row.getString(1), row.getInt(2), "revised", share(row.getInt(4), row.getInt(3)), PER_CENT);
            }
        });
        grades(database, last, participants);
        surveys(database, first, last, participants);
        return rows;
    }

    private void uses(Database database) throws SQLException {
        database.run(USES);
        try (DuckDBAppender row = database.append("t_use")) {
            for (Indicator indicator : catalogue.administrative()) {
                for (String element : List.of(indicator.numerator(), indicator.denominator())) {
                    List<String> breakdowns = new ArrayList<>(indicator.breakdowns());
                    breakdowns.add("");
                    breakdowns.add(catalogue.element(element).bandDimension());
                    for (String breakdown : new TreeSet<>(breakdowns)) {
                        row.beginRow()
                                .append(element)
                                .append(catalogue.element(element).population());
                        row.append(breakdown).endRow();
                    }
                }
            }
        }
    }

    /** Over the four quarters that end with each. */
    private void unused(Database database, Quarter first, Quarter last, Set<String> participants) throws SQLException {
        Map<String, Map<Integer, int[]>> cells = new TreeMap<>();
        database.each(UNUSED.formatted(first.index(), last.index()), row -> cells.computeIfAbsent(
                        row.getString(1), p -> new TreeMap<>())
                .put(row.getInt(2), new int[] {row.getInt(3), row.getInt(4)}));
        cells.keySet().retainAll(participants);
        cells.forEach((participant, byQuarter) -> {
            for (int q = first.index(); q <= last.index(); q++) {
                int all = 0;
                int idle = 0;
                for (int back = 0; back < 4; back++) {
                    int[] counts = byQuarter.getOrDefault(q - back, new int[2]);
                    all += counts[0];
                    idle += counts[1];
                }
                if (all > 0) {
                    add(participant, q, "unused_cells", share(idle, all), PER_CENT);
                }
            }
        });
    }

    /** A the network's definition, B a deviation that the city states, C another definition of migrants. */
    private void grades(Database database, Quarter last, Set<String> participants) throws SQLException {
        Map<String, Map<String, boolean[]>> filed = new TreeMap<>();
        database.each(
                DEFINED.formatted(IndicatorEngine.definitions(catalogue), last.index(), residents()),
                row -> filed.computeIfAbsent(row.getString(1), p -> new TreeMap<>())
                        .put(row.getString(2), new boolean[] {row.getBoolean(3), row.getBoolean(4)}));
        filed.keySet().retainAll(participants);
        filed.forEach((participant, elements) -> {
            for (Indicator indicator : catalogue.administrative()) {
                boolean[] numerator = elements.get(indicator.numerator());
                boolean[] denominator = elements.get(indicator.denominator());
                if (numerator != null && denominator != null) {
                    boolean other = catalogue.element(indicator.denominator()).carriedForward() && !denominator[0];
                    String grade = other ? "C" : numerator[1] || denominator[1] ? "B" : "A";
                    add(participant, last.index(), "comparability:" + indicator.code(), grade, "");
                }
            }
        });
    }

    /** Elements that are carried forward, as a list of SQL texts. */
    private String residents() {
        return catalogue.elements().values().stream()
                .filter(DataElement::carriedForward)
                .map(e -> "'" + e.id() + "'")
                .collect(Collectors.joining(", ", "", ""));
    }

    private void surveys(Database database, Quarter first, Quarter last, Set<String> participants) throws SQLException {
        List<Wave> waves = new ArrayList<>();
        database.each(ASKED.formatted(first.index(), last.index()), row -> {
            List<String> elements = new ArrayList<>();
            for (Object element : (Object[]) row.getArray(5).getArray()) {
                elements.add(String.valueOf(element));
            }
            waves.add(new Wave(
                    row.getString(1),
                    row.getInt(2),
                    row.getString(3),
                    row.getInt(4),
                    elements,
                    row.getInt(6),
                    row.getString(7)));
        });
        Map<String, Wave> one = new LinkedHashMap<>();
        waves.forEach(w -> one.put(w.participant() + w.quarter(), w));
        for (Wave wave : one.values()) {
            if (participants.contains(wave.participant())) {
                add(wave.participant(), wave.quarter(), "survey_respondents", Integer.toString(wave.people()), "count");
                add(wave.participant(), wave.quarter(), "item_nonresponse", leftOut(database, wave), PER_CENT);
                if (wave.quarter() == last.index()) {
                    grades(wave);
                }
            }
        }
    }

    /** A the network's questionnaire, C another one: its migrants and its questions are others. */
    private void grades(Wave wave) {
        String own = catalogue.surveys().keySet().stream().findFirst().orElse("");
        for (Indicator indicator : catalogue.indicators().values()) {
            List<String> both = List.of(indicator.numerator(), indicator.denominator());
            if (indicator.survey() && wave.elements().containsAll(both)) {
                String grade = wave.survey().equals(own) ? "A" : "C";
                add(wave.participant(), wave.quarter(), "comparability:" + indicator.code(), grade, "");
            }
        }
    }

    /** Of all questions that a respondent was counted for, how many were left out. */
    private String leftOut(Database database, Wave wave) throws SQLException {
        int[] sums = new int[2];
        for (Indicator indicator : catalogue.indicators().values()) {
            int part = wave.elements().indexOf(indicator.numerator());
            int whole = wave.elements().indexOf(indicator.denominator());
            if (part >= 0 && whole >= 0) {
                database.each(LEFT_OUT.formatted(1L << whole, 1L << part, wave.sha256(), wave.number()), row -> {
                    sums[0] += row.getInt(1);
                    sums[1] += row.getInt(2);
                });
            }
        }
        return share(sums[1], sums[0]);
    }

    private static String share(int part, int whole) {
        return whole <= 0
                ? ""
                : QualityFigures.percent(part, whole)
                        .setScale(1, RoundingMode.HALF_EVEN)
                        .toPlainString();
    }

    private void add(String area, int quarter, String measure, String value, String unit) {
        rows.add(new QualityRow(area, new Quarter(quarter / 4, quarter % 4 + 1).toString(), measure, value, unit));
    }
}
