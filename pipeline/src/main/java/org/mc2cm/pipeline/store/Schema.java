package org.mc2cm.pipeline.store;

import java.util.List;

/** The tables of the store. No primary keys: a submission is replaced by delete and insert in one transaction. */
final class Schema {

    private static final String SUBMISSION =
            """
            CREATE TABLE IF NOT EXISTS submission (
                sha256 VARCHAR NOT NULL, path VARCHAR NOT NULL, size BIGINT NOT NULL,
                participant VARCHAR NOT NULL, member VARCHAR NOT NULL,
                quarter VARCHAR NOT NULL, quarter_index INTEGER NOT NULL,
                language VARCHAR NOT NULL, number_format VARCHAR NOT NULL, migrant_definition VARCHAR NOT NULL,
                submitted_on DATE, received_at DATE, is_revision BOOLEAN NOT NULL, revision_reason VARCHAR NOT NULL,
                synthetic BOOLEAN NOT NULL, outcome VARCHAR NOT NULL,
                rows_read INTEGER NOT NULL, rows_loaded INTEGER NOT NULL, received_stated DATE)
            """;

    private static final String OBSERVATION =
            """
            CREATE TABLE IF NOT EXISTS observation (
                sha256 VARCHAR NOT NULL, position INTEGER NOT NULL, member VARCHAR NOT NULL, element VARCHAR NOT NULL,
                sex VARCHAR NOT NULL, age VARCHAR NOT NULL, migstat VARCHAR NOT NULL,
                dim_name VARCHAR NOT NULL, dim_code VARCHAR NOT NULL,
                value DECIMAL(24,6), low DECIMAL(24,6), high DECIMAL(24,6),
                obs_status VARCHAR NOT NULL, conf_status VARCHAR NOT NULL, source_type VARCHAR NOT NULL,
                indicator_code VARCHAR NOT NULL, sheet VARCHAR NOT NULL, cell VARCHAR NOT NULL,
                sheet_row INTEGER NOT NULL, raw VARCHAR NOT NULL)
            """;

    private static final String FINDING =
            """
            CREATE TABLE IF NOT EXISTS finding (
                sha256 VARCHAR NOT NULL, position INTEGER NOT NULL, sheet VARCHAR NOT NULL, cell VARCHAR NOT NULL,
                rule VARCHAR NOT NULL, severity VARCHAR NOT NULL, element VARCHAR NOT NULL, seen VARCHAR NOT NULL,
                message VARCHAR NOT NULL, arguments VARCHAR[] NOT NULL)
            """;

    private static final String FINDING_COUNT =
            """
            CREATE TABLE IF NOT EXISTS finding_count (sha256 VARCHAR NOT NULL, rule VARCHAR NOT NULL, found INTEGER NOT NULL)
            """;

    private static final String VINTAGE =
            """
            CREATE TABLE IF NOT EXISTS vintage (
                sha256 VARCHAR NOT NULL, participant VARCHAR NOT NULL, member VARCHAR NOT NULL,
                quarter_index INTEGER NOT NULL, vintage INTEGER NOT NULL, outcome VARCHAR NOT NULL)
            """;

    /** A status that a rule gave after loading (M13, M23), beside the observation, which stays as it came. */
    private static final String LATER_STATUS =
            """
            CREATE TABLE IF NOT EXISTS later_status (
                sha256 VARCHAR NOT NULL, member VARCHAR NOT NULL, element VARCHAR NOT NULL, sex VARCHAR NOT NULL,
                age VARCHAR NOT NULL, migstat VARCHAR NOT NULL, dim_name VARCHAR NOT NULL, dim_code VARCHAR NOT NULL,
                obs_status VARCHAR NOT NULL)
            """;

    private static final String DUPLICATE =
            """
            CREATE TABLE IF NOT EXISTS duplicate (path VARCHAR NOT NULL, sha256 VARCHAR NOT NULL)
            """;

    /** What people settled: a submission withdrawn, or a question about it answered (one cell's, or all with no cell). */
    private static final String DECISION =
            """
            CREATE TABLE IF NOT EXISTS decision (
                sha256 VARCHAR NOT NULL, kind VARCHAR NOT NULL, sheet VARCHAR NOT NULL, cell VARCHAR NOT NULL,
                reason VARCHAR NOT NULL)
            """;

    /** The waves of surveys: nothing that names or locates anybody. */
    private static final String SURVEY =
            """
            CREATE TABLE IF NOT EXISTS survey (
                sha256 VARCHAR NOT NULL, number INTEGER NOT NULL, survey VARCHAR NOT NULL, wave VARCHAR NOT NULL,
                first_day DATE NOT NULL, last_day DATE NOT NULL, design_known BOOLEAN NOT NULL,
                elements VARCHAR[] NOT NULL)
            """;

    /** Strata and PSUs are numbers, answers are bits in the order of the wave's elements. */
    private static final String RESPONDENT =
            """
            CREATE TABLE IF NOT EXISTS respondent (
                sha256 VARCHAR NOT NULL, number INTEGER NOT NULL, position INTEGER NOT NULL, stratum INTEGER NOT NULL,
                psu INTEGER NOT NULL, weight DOUBLE NOT NULL, sex TINYINT NOT NULL, band TINYINT NOT NULL,
                migrant BOOLEAN NOT NULL, yes BIGINT NOT NULL, known BIGINT NOT NULL, pay DOUBLE)
            """;

    /** The targets of projects, on the scale of the indicator's unit. */
    private static final String TARGET =
            """
            CREATE TABLE IF NOT EXISTS project_target (
                sha256 VARCHAR NOT NULL, position INTEGER NOT NULL, project VARCHAR NOT NULL, indicator VARCHAR NOT NULL,
                sex VARCHAR NOT NULL, baseline_year INTEGER NOT NULL, baseline DECIMAL(24,6) NOT NULL,
                target DECIMAL(24,6) NOT NULL, target_date DATE NOT NULL, cell VARCHAR NOT NULL)
            """;

    /** Estimates that a city made itself. */
    private static final String SURVEY_ESTIMATE =
            """
            CREATE TABLE IF NOT EXISTS survey_estimate (
                sha256 VARCHAR NOT NULL, position INTEGER NOT NULL, last_day DATE NOT NULL, indicator VARCHAR NOT NULL,
                sex VARCHAR NOT NULL, age VARCHAR NOT NULL, migrant BOOLEAN NOT NULL, respondents INTEGER NOT NULL,
                cases INTEGER NOT NULL, share DOUBLE NOT NULL, design_effect DOUBLE NOT NULL, degrees INTEGER NOT NULL,
                cell VARCHAR NOT NULL)
            """;

    /** What a city asked for its figures of a quarter; a row for each who reports for it. */
    private static final String HOLD =
            """
            CREATE TABLE IF NOT EXISTS hold (
                position INTEGER NOT NULL, city VARCHAR NOT NULL, participant VARCHAR NOT NULL,
                quarter_index INTEGER NOT NULL, kind VARCHAR NOT NULL, until VARCHAR NOT NULL, reason VARCHAR NOT NULL)
            """;

    /** What counts now: a vintage of 0 is a refused one. */
    private static final String CURRENT_SUBMISSION =
            """
            CREATE OR REPLACE VIEW current_submission AS
            SELECT s.* EXCLUDE (outcome), v.outcome, v.vintage
            FROM submission s JOIN vintage v USING (sha256)
            WHERE v.vintage > 0 AND v.outcome <> 'rejected'
            QUALIFY row_number() OVER (
                PARTITION BY s.participant, s.member, s.quarter_index ORDER BY v.vintage DESC, s.sha256) = 1
            """;

    /** The newest wish counts; unnamed is held back while fewer than three cities that reported appear so. */
    private static final String CURRENT_HOLD =
            """
            CREATE OR REPLACE VIEW current_hold AS
            WITH newest AS (
                SELECT * FROM hold
                QUALIFY row_number() OVER (PARTITION BY participant, quarter_index ORDER BY position DESC) = 1),
            unnamed AS (
                SELECT n.quarter_index, count(DISTINCT n.city) AS cities
                FROM newest n JOIN current_submission s USING (participant, quarter_index)
                WHERE n.kind = 'unnamed' GROUP BY n.quarter_index)
            SELECT n.city, n.participant, n.quarter_index, n.kind AS asked, n.until, n.reason,
                CASE WHEN n.kind = 'unnamed' AND coalesce(u.cities, 0) < 3 THEN 'held' ELSE n.kind END AS kind
            FROM newest n LEFT JOIN unnamed u USING (quarter_index)
            WHERE n.kind <> 'lifted'
            """;

    /**
     * Where a whole file and a member's own file hold the same key, the one submitted later counts. Only quarters with
     * several files are compared so: a file holds each key once.
     */
    private static final String CURRENT_OBSERVATION =
            """
            CREATE OR REPLACE VIEW current_observation AS
            WITH several AS (
                SELECT participant, quarter_index FROM current_submission
                GROUP BY participant, quarter_index HAVING count(*) > 1),
            standing AS (
                SELECT s.participant, s.quarter_index, s.migrant_definition, s.vintage,
                    o.* REPLACE (
                        CASE WHEN c.sha256 IS NOT NULL AND coalesce(l.obs_status, o.obs_status) = 'V' THEN 'A'
                            ELSE coalesce(l.obs_status, o.obs_status) END AS obs_status),
                    s.submitted_on, s.is_revision, p.participant IS NOT NULL AS beside_others
                FROM current_submission s
                LEFT JOIN several p USING (participant, quarter_index)
                JOIN observation o USING (sha256)
                LEFT JOIN later_status l
                    ON l.sha256 = o.sha256 AND l.member = o.member AND l.element = o.element AND l.sex = o.sex
                    AND l.age = o.age AND l.migstat = o.migstat AND l.dim_name = o.dim_name AND l.dim_code = o.dim_code
                LEFT JOIN (SELECT DISTINCT sha256, sheet, cell FROM decision WHERE kind = 'confirmed') c
                    ON c.sha256 = o.sha256 AND c.sheet = o.sheet AND c.cell = o.cell)
            SELECT * EXCLUDE (submitted_on, is_revision, beside_others) FROM standing WHERE NOT beside_others
            UNION ALL
            SELECT * EXCLUDE (submitted_on, is_revision, beside_others) FROM standing
            WHERE beside_others
            QUALIFY row_number() OVER (
                PARTITION BY participant, quarter_index, member, element, sex, age, migstat, dim_name, dim_code
                ORDER BY submitted_on DESC NULLS LAST, is_revision DESC, sha256 DESC, position) = 1
            """;

    static final List<String> STATEMENTS = List.of(
            SUBMISSION,
            OBSERVATION,
            FINDING,
            FINDING_COUNT,
            VINTAGE,
            LATER_STATUS,
            DUPLICATE,
            DECISION,
            SURVEY,
            RESPONDENT,
            TARGET,
            SURVEY_ESTIMATE,
            HOLD,
            CURRENT_SUBMISSION,
            CURRENT_HOLD,
            CURRENT_OBSERVATION);

    private Schema() {}
}
