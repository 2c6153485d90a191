package org.mc2cm.pipeline.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.catalogue.SurveyDefinition;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.SurveyAnswers;
import org.mc2cm.pipeline.model.SurveyRow;
import org.mc2cm.pipeline.model.SurveyRow.Estimate;
import org.mc2cm.release.ValueKey;

/**
 * The rows of surveys: each area, quarter and cell has its row, whatever was asked. Of two waves of one city that end in
 * the same quarter the later counts.
 */
final class SurveyRows {

    private static final String REFUSED = "refused-design";

    private static final String WAVES =
            """
            SELECT r.area, v.sha256, v.number, v.survey, v.wave, v.first_day, v.last_day, v.design_known, v.elements
            FROM survey v
            JOIN current_submission s USING (sha256)
            JOIN t_reporter r ON r.participant = s.participant
                AND r.member = CASE s.member WHEN '07_SURVEY' THEN '' ELSE s.member END
            WHERE v.last_day BETWEEN DATE '%s' AND DATE '%s'
            QUALIFY row_number() OVER (
                PARTITION BY r.area, year(v.last_day), quarter(v.last_day)
                ORDER BY v.last_day DESC, s.quarter_index DESC, v.sha256, v.number) = 1
            ORDER BY r.area, v.last_day
            """;

    private static final String RESPONDENTS =
            """
            SELECT stratum, psu, weight, sex, band, migrant, yes, known, pay FROM respondent
            WHERE sha256 = '%s' AND number = %d ORDER BY position
            """;

    private record Place(String area, String quarter) {}

    private record Found(String sha256, int number, String survey, SurveyAnswers answers) {}

    private final Catalogue catalogue;
    private final List<Quarter> quarters;
    private final List<Indicator> indicators;

    SurveyRows(Catalogue catalogue, List<Quarter> quarters) {
        this.catalogue = catalogue;
        this.quarters = quarters;
        this.indicators = catalogue.indicators().values().stream()
                .filter(Indicator::survey)
                .sorted(Comparator.comparing(Indicator::code))
                .toList();
    }

    /** In the order of their keys. */
    List<SurveyRow> read(Database database) throws SQLException {
        if (indicators.isEmpty()) {
            return List.of();
        }
        Map<Place, Map<String, List<@Nullable Estimate>>> estimates = new HashMap<>();
        Map<Place, SurveyDefinition> surveys = new HashMap<>();
        for (Map.Entry<String, Found> wave : waves(database).entrySet()) {
            Found found = wave.getValue();
            SurveyDefinition survey = catalogue.surveys().get(found.survey());
            String area = wave.getKey().substring(0, wave.getKey().indexOf(' '));
            Place place = new Place(area, found.answers().wave().quarter().toString());
            if (survey != null) {
                respondents(database, found);
                surveys.put(place, survey);
                estimates.put(place, estimates(found.answers(), survey));
            }
        }
        return rows(estimates, surveys);
    }

    private Map<String, List<@Nullable Estimate>> estimates(SurveyAnswers answers, SurveyDefinition survey) {
        SurveyEstimates wave = new SurveyEstimates(answers, survey);
        Map<String, List<@Nullable Estimate>> byIndicator = new HashMap<>();
        for (Indicator indicator : indicators) {
            byIndicator.put(indicator.code(), wave.of(indicator));
        }
        return byIndicator;
    }

    private SortedMap<String, Found> waves(Database database) throws SQLException {
        SortedMap<String, Found> waves = new java.util.TreeMap<>();
        String sql = WAVES.formatted(
                quarters.get(0).firstDay(), quarters.get(quarters.size() - 1).lastDay());
        database.each(sql, row -> {
            LocalDate last = row.getObject(7, LocalDate.class);
            SurveyAnswers.Wave wave = new SurveyAnswers.Wave(
                    row.getString(4), row.getString(5), row.getObject(6, LocalDate.class), last, row.getBoolean(8));
            List<String> elements = Arrays.stream((Object[]) row.getArray(9).getArray())
                    .map(String::valueOf)
                    .toList();
            waves.put(
                    row.getString(1) + " " + last,
                    new Found(row.getString(2), row.getInt(3), row.getString(4), new SurveyAnswers(wave, elements)));
        });
        return waves;
    }

    private static void respondents(Database database, Found found) throws SQLException {
        SurveyAnswers answers = found.answers();
        database.each(RESPONDENTS.formatted(found.sha256(), found.number()), row -> add(row, answers));
    }

    private static void add(ResultSet row, SurveyAnswers answers) throws SQLException {
        double pay = row.getDouble(9);
        boolean none = row.wasNull();
        answers.add(
                row.getInt(1),
                row.getInt(2),
                row.getDouble(3),
                row.getByte(4),
                row.getByte(5),
                row.getBoolean(6),
                row.getLong(7),
                row.getLong(8),
                none ? Double.NaN : pay);
    }

    private List<SurveyRow> rows(
            Map<Place, Map<String, List<@Nullable Estimate>>> estimates, Map<Place, SurveyDefinition> surveys) {
        List<SurveyRow> rows = new ArrayList<>();
        for (Indicator indicator : indicators) {
            List<SurveyCells.Cell> cells = SurveyCells.of(catalogue, indicator);
            String migstat = catalogue.element(indicator.denominator()).population();
            for (Map.Entry<String, String> area :
                    Rows.areas(catalogue.network()).entrySet()) {
                for (Quarter quarter : quarters) {
                    Place place = new Place(area.getKey(), quarter.toString());
                    List<@Nullable Estimate> found =
                            estimates.getOrDefault(place, Map.of()).getOrDefault(indicator.code(), List.of());
                    SurveyDefinition survey = surveys.get(place);
                    for (SurveyCells.Cell cell : cells) {
                        rows.add(row(indicator, area, quarter, cell, migstat, survey, found));
                    }
                }
            }
        }
        return rows;
    }

    private static SurveyRow row(
            Indicator indicator,
            Map.Entry<String, String> area,
            Quarter quarter,
            SurveyCells.Cell cell,
            String migstat,
            @Nullable SurveyDefinition survey,
            List<@Nullable Estimate> found) {
        ValueKey key = new ValueKey(
                indicator.code(),
                area.getKey(),
                area.getValue(),
                quarter.toString(),
                "S",
                cell.sex(),
                cell.age(),
                migstat,
                "",
                "");
        boolean refused =
                survey != null && survey.sexes().size() == 1 && !cell.sex().equals("F");
        Estimate estimate = refused || found.isEmpty() ? null : found.get(cell.place());
        return new SurveyRow(key, estimate, refused ? REFUSED : "", indicator.sourceType());
    }
}
