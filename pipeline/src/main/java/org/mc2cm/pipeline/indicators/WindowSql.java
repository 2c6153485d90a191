package org.mc2cm.pipeline.indicators;

import java.util.List;
import org.mc2cm.pipeline.model.Quarter;

/** From counts of quarters to windows, and from cities to the network. */
final class WindowSql {

    private static final String KEY = ElementSql.KEY;

    /**
     * Single quarters as they are, annual counts as filed, and four quarters together: the sum of a flow, the mean of a
     * stock. A closed service (S) adds nothing and breaks nothing.
     */
    private static final String WINDOWED =
            """
            CREATE TEMP TABLE windowed AS
            SELECT area, q, CASE e.time WHEN 'YEAR' THEN 'R4' ELSE 'Q' END AS span, %1$s,
                value::DECIMAL(34,8) AS value, low::DECIMAL(34,8) AS low, high::DECIMAL(34,8) AS high,
                state, status, unbounded, apart, comparable
            FROM base JOIN t_element e USING (element)
            WHERE q BETWEEN %2$d AND %3$d
            UNION ALL
            SELECT area, q, span, %1$s,
                CASE WHEN state = 0 THEN (value * share)::DECIMAL(34,8) END,
                (low * share)::DECIMAL(34,8), (high * share)::DECIMAL(34,8),
                state, status, unbounded, apart, comparable
            FROM (
                SELECT area, q + k AS q, 'R4' AS span, %1$s,
                    sum(value)::DECIMAL(30,6) AS value, sum(low)::DECIMAL(30,6) AS low,
                    CASE WHEN bool_or(unbounded) THEN NULL ELSE sum(high) END::DECIMAL(30,6) AS high,
                    CASE WHEN count(value) + count(*) FILTER (b.state = 1) = 0 THEN 2 ELSE max(CASE b.state WHEN 1 THEN 1 ELSE 0 END) END AS state,
                    min(status) AS status,
                    bool_or(unbounded) AS unbounded, bool_or(apart) AS apart, bool_and(comparable) AS comparable,
                    CASE any_value(e.time) WHEN 'STOCK' THEN 0.25 ELSE 1 END::DECIMAL(3,2) AS share
                FROM base b JOIN t_element e USING (element), (VALUES (0), (1), (2), (3)) AS back(k)
                WHERE e.time IN ('FLOW', 'STOCK') AND q + k BETWEEN %2$d AND %3$d
                GROUP BY area, b.q + k, %1$s
                HAVING count(*) = 4 AND (
                    count(*) FILTER (b.state < 2 OR e.time = 'FLOW' AND b.status = 4) = 4
                    OR min(b.state) = 2 AND min(b.status) = max(b.status)))
            """;

    /** The cities in each network value, rule 11: both elements valid, comparable, not flagged B or D. */
    private static final String POOL_MEMBER =
            """
            CREATE TEMP TABLE pool_member AS
            SELECT i.indicator, i.bands, n.area, n.q, n.span, n.element, n.sex, n.age, n.migstat, n.dim_name, n.dim_code,
                n.value AS numerator, n.status AS numerator_status, d.value AS denominator,
                d.status AS denominator_status, p.currency
            FROM windowed n
            JOIN t_participant p ON p.area = n.area
            JOIN t_indicator i ON i.numerator = n.element
            JOIN windowed d ON d.element = i.denominator AND d.area = n.area AND d.q = n.q AND d.span = n.span
                AND d.age = n.age AND d.dim_name = n.dim_name AND d.dim_code = n.dim_code
                AND d.sex = CASE WHEN i.over_total THEN '_T' ELSE n.sex END
                AND d.migstat = CASE WHEN n.migstat = i.numerator_population THEN i.denominator_population
                    ELSE n.migstat END
            WHERE n.state = 0 AND d.state = 0 AND NOT n.apart AND NOT d.apart
                AND (d.comparable OR NOT i.residents) AND (i.bands = '' OR n.dim_name = '')
            """;

    /** Residents that a city counts by a definition that is not compared. */
    static final String APART =
            """
            SELECT DISTINCT area, element, q, span FROM windowed
            WHERE NOT comparable AND element IN (SELECT denominator FROM t_indicator WHERE residents)
            """;

    static final String POOLED =
            """
            SELECT indicator, q, span, sex, age, migstat, dim_name, dim_code, sum(numerator), min(numerator_status),
                sum(denominator), min(denominator_status), count(*)::INTEGER, count(DISTINCT currency)::INTEGER,
                string_agg(area, ',' ORDER BY area),
                coalesce(max(CASE WHEN denominator * 5 > total * 3 THEN area END), '')
            FROM (SELECT *, sum(denominator) OVER (
                    PARTITION BY indicator, q, span, sex, age, migstat, dim_name, dim_code) AS total
                FROM pool_member)
            GROUP BY indicator, q, span, sex, age, migstat, dim_name, dim_code
            ORDER BY indicator, q, span, sex, age, migstat, dim_name, dim_code
            """;

    static final String POOLED_BANDS =
            """
            SELECT m.indicator, m.q, m.span, m.sex, m.age, m.migstat, w.dim_code, sum(w.value)
            FROM pool_member m JOIN windowed w
                ON w.area = m.area AND w.q = m.q AND w.span = m.span AND w.element = m.element AND w.sex = m.sex
                AND w.age = m.age AND w.migstat = m.migstat AND w.dim_name = m.bands
            WHERE m.bands <> ''
            GROUP BY m.indicator, m.q, m.span, m.sex, m.age, m.migstat, w.dim_code
            ORDER BY m.indicator, m.q, m.span, m.sex, m.age, m.migstat, w.dim_code
            """;

    /** A number a series, so that each of its words is read once and not with every quarter of every city. */
    private static final String SERIES =
            """
            CREATE TEMP TABLE series AS
            SELECT row_number() OVER (ORDER BY %1$s)::INTEGER AS id, dense_rank() OVER (ORDER BY element) AS place, *
            FROM (SELECT DISTINCT %1$s FROM windowed
                WHERE age = '_T' OR age IN (SELECT code FROM t_part WHERE dimension = 'AGE'))
            """;

    static final String ALL_SERIES = "SELECT element, sex, age, migstat, dim_name, dim_code FROM series ORDER BY id";

    /** Counts of the published ages, by key; nearly all are whole and are read as such. */
    static final String COUNTS =
            """
            SELECT id, area, q, span, state, status, unbounded,
                CASE WHEN value = trunc(value) AND abs(value) < 1000000000000000 THEN value::BIGINT END,
                CASE WHEN value = trunc(value) AND abs(value) < 1000000000000000 THEN NULL ELSE value END, low, high
            FROM windowed JOIN series USING (%1$s)
            ORDER BY place, area, q, span, id
            """
                    .formatted(KEY);

    static final String RESIDENTS = "SELECT area, q, value FROM residents ORDER BY area, q";

    private WindowSql() {}

    static List<String> statements(Quarter first, Quarter last) {
        return List.of(WINDOWED.formatted(KEY, first.index(), last.index()), POOL_MEMBER, SERIES.formatted(KEY));
    }
}
