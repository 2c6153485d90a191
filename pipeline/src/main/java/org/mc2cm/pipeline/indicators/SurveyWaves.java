package org.mc2cm.pipeline.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.SurveyAnswers;

/** The waves of a quarter in the store: of two of one area the later counts. */
final class SurveyWaves {

    private static final String WAVES =
            """
            SELECT r.area, v.sha256, v.number, v.survey, v.wave, v.first_day, v.last_day, v.design_known, v.elements
            FROM survey v
            JOIN current_submission s USING (sha256)
            JOIN t_reporter r ON r.participant = s.participant
                AND r.member = CASE s.member WHEN '07_SURVEY' THEN '' ELSE s.member END
            WHERE v.last_day BETWEEN DATE '%s' AND DATE '%s' AND NOT EXISTS (
                SELECT 1 FROM current_hold h WHERE h.participant = s.participant AND h.quarter_index = %d)
            QUALIFY row_number() OVER (
                PARTITION BY r.area
                ORDER BY v.last_day DESC, s.quarter_index DESC, v.sha256, v.number) = 1
            ORDER BY r.area
            """;

    private static final String RESPONDENTS =
            """
            SELECT stratum, psu, weight, sex, band, migrant, yes, known, pay FROM respondent
            WHERE sha256 = '%s' AND number = %d ORDER BY position
            """;

    private record Found(String area, String sha256, int number, SurveyAnswers answers) {}

    /** An area's wave with its respondents. */
    record Wave(String area, SurveyAnswers answers) {}

    private SurveyWaves() {}

    /** By area. */
    static List<Wave> of(Database database, Quarter quarter) throws SQLException {
        List<Found> found = new ArrayList<>();
        database.each(
                WAVES.formatted(quarter.firstDay(), quarter.lastDay(), quarter.index()), row -> found.add(found(row)));
        List<Wave> waves = new ArrayList<>();
        for (Found wave : found) {
            database.each(RESPONDENTS.formatted(wave.sha256(), wave.number()), row -> add(row, wave.answers()));
            waves.add(new Wave(wave.area(), wave.answers()));
        }
        return waves;
    }

    private static Found found(ResultSet row) throws SQLException {
        SurveyAnswers.Wave wave = new SurveyAnswers.Wave(
                row.getString(4),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                row.getBoolean(8));
        List<String> elements = Arrays.stream((Object[]) row.getArray(9).getArray())
                .map(String::valueOf)
                .toList();
        return new Found(row.getString(1), row.getString(2), row.getInt(3), new SurveyAnswers(wave, elements));
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
}
