package org.mc2cm.pipeline.indicators;

/** How much of what a workbook asks for came, and when. */
final class QualitySql {

    static final String CELL_TABLE =
            """
            CREATE TEMP TABLE t_cell (
                element VARCHAR, sex VARCHAR, migstat VARCHAR, dim_name VARCHAR, dim_code VARCHAR, by_sex BOOLEAN)
            """;

    /** A cell is delivered by a number or a value that the city hides; one that does not apply is not expected. */
    static final String DELIVERED =
            """
            CREATE TEMP TABLE delivered AS
            SELECT r.area, coalesce(m.association, r.area) AS participant, o.quarter_index AS q, c.element, c.sex,
                c.dim_code, c.by_sex,
                bool_or(o.value IS NOT NULL OR o.obs_status = 'Q' OR o.high IS NOT NULL) AS came,
                bool_and(o.value IS NULL AND o.obs_status = 'M') AS not_applicable
            FROM current_observation o
            JOIN t_reporter r USING (participant, member)
            LEFT JOIN t_member m ON m.area = r.area
            JOIN t_cell c ON c.element = o.element AND c.sex = o.sex AND c.migstat = o.migstat
                AND c.dim_name = o.dim_name AND c.dim_code = o.dim_code
            WHERE o.quarter_index BETWEEN %d AND %d
            GROUP BY r.area, m.association, o.quarter_index, c.element, c.sex, c.dim_code, c.by_sex
            """;

    static final String CELLS =
            """
            SELECT participant, q, count(*) FILTER (came)::INTEGER, count(*) FILTER (not_applicable)::INTEGER
            FROM delivered GROUP BY participant, q ORDER BY participant, q
            """;

    static final String BOTH_SEXES =
            """
            SELECT participant, q, count(*) FILTER (women_and_men)::INTEGER, count(*) FILTER (no_one)::INTEGER
            FROM (
                SELECT participant, area, q, element, count(DISTINCT sex) FILTER (came) = 2 AS women_and_men,
                    bool_and(not_applicable) AS no_one
                FROM delivered WHERE by_sex GROUP BY participant, area, q, element)
            GROUP BY participant, q ORDER BY participant, q
            """;

    /** The day the last member's first accepted file came, how many members filed, and whether all is loaded. */
    static final String REPORTED =
            """
            SELECT participant, q, max(first_day), count(*)::INTEGER, bool_and(whole)
            FROM (
                SELECT coalesce(m.association, s.participant) AS participant, s.quarter_index AS q, s.member,
                    min(s.received_at) AS first_day,
                    arg_max(v.outcome, v.vintage) <> 'partial' AS whole
                FROM submission s JOIN vintage v USING (sha256) LEFT JOIN t_member m ON m.area = s.participant
                WHERE v.vintage > 0 AND s.member <> '07_SURVEY' AND s.quarter_index BETWEEN %d AND %d
                GROUP BY ALL)
            GROUP BY participant, q ORDER BY participant, q
            """;

    static final String AREAS =
            """
            SELECT participant, q, count(DISTINCT area)::INTEGER FROM delivered
            GROUP BY participant, q ORDER BY participant, q
            """;

    private QualitySql() {}
}
