package org.mc2cm.pipeline.indicators;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.indicators.SurveyPool.Pooled;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.SurveyRow.Estimate;

/**
 * Estimates that cities made themselves: a weighted share with its respondents and design effect. The interval is that of
 * a sample as large as the effective one, on the logit scale; without degrees of freedom it is marked less reliable.
 */
final class SurveyTables {

    /** What each method of theirs begins with. */
    static final String METHOD = "deff-";

    private static final double PER_CENT = 100;

    /** Of two tables of one area the one that ended later counts. */
    private static final String ESTIMATES =
            """
            SELECT r.area, e.indicator, e.sex, e.age, e.migrant, e.respondents, e.cases, e.share, e.design_effect,
                e.degrees
            FROM survey_estimate e
            JOIN current_submission s USING (sha256)
            JOIN t_reporter r ON r.participant = s.participant
                AND r.member = CASE s.member WHEN '07_SURVEY' THEN '' ELSE s.member END
            WHERE e.last_day BETWEEN DATE '%s' AND DATE '%s' AND NOT EXISTS (
                SELECT 1 FROM current_hold h WHERE h.participant = s.participant AND h.quarter_index = %d)
            QUALIFY row_number() OVER (
                PARTITION BY r.area, e.indicator, e.sex, e.age, e.migrant
                ORDER BY e.last_day DESC, s.quarter_index DESC, e.sha256, e.position) = 1
            ORDER BY ALL
            """;

    private SurveyTables() {}

    /** By area and indicator, at the places of {@link SurveyCells}. */
    static Map<String, Map<String, List<Pooled>>> of(Database database, Quarter quarter, List<Indicator> indicators)
            throws SQLException {
        Map<String, Map<String, List<Pooled>>> tables = new HashMap<>();
        database.each(ESTIMATES.formatted(quarter.firstDay(), quarter.lastDay(), quarter.index()), row -> {
            Map<String, List<Pooled>> area = tables.computeIfAbsent(row.getString(1), a -> empty(indicators));
            List<Pooled> cells = area.get(row.getString(2));
            if (cells != null) {
                int place = SurveyCells.place(row.getString(3), row.getString(4), row.getBoolean(5));
                cells.set(place, new Pooled(estimate(row), List.of(), "", ""));
            }
        });
        return tables;
    }

    private static Map<String, List<Pooled>> empty(List<Indicator> indicators) {
        Map<String, List<Pooled>> empty = new HashMap<>();
        indicators.forEach(
                i -> empty.put(i.code(), new ArrayList<>(Collections.nCopies(SurveyCells.ALL, Pooled.NONE))));
        return empty;
    }

    private static Estimate estimate(ResultSet row) throws SQLException {
        int respondents = row.getInt(6);
        double share = row.getDouble(8);
        int degrees = row.getInt(10);
        return estimate(respondents, row.getInt(7), share, row.getDouble(9), degrees);
    }

    /** @param degrees 0 where they are not known */
    static Estimate estimate(int respondents, int cases, double share, double designEffect, int degrees) {
        double effective = respondents / designEffect;
        DesignProportion p = new DesignProportion(
                share,
                share * (1 - share) / effective,
                respondents,
                cases,
                degrees > 0 ? degrees : Math.max(1, respondents - 1),
                Math.min(effective, respondents),
                degrees > 0,
                false);
        Interval interval = p.interval().times(PER_CENT);
        Interval publication = p.publication();
        return new Estimate(
                share * PER_CENT,
                interval.lower(),
                interval.upper(),
                respondents,
                cases,
                Math.min(effective, respondents),
                p.degrees(),
                publication.upper() - publication.lower(),
                share,
                degrees == 0,
                METHOD + (p.varies() ? "logit" : "exact"));
    }
}
