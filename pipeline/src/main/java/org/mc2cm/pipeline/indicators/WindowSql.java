package org.mc2cm.pipeline.indicators;

import java.util.List;
import org.mc2cm.pipeline.model.Quarter;

/** From counts of quarters to windows, and from cities to the network. */
final class WindowSql {

    private static final String SPAN = "CREATE TEMP TYPE span AS ENUM ('Q', 'R4')";

    /**
     * Single quarters as they are, annual counts as filed, and four quarters together: the sum of a flow, the mean of a
     * stock. A closed service (S) adds nothing and breaks nothing. Only of ages that a release may print. What holds of
     * any of the four is kept in bits, so that four rows are put together in few sums: 1 a number, 2 hidden, 4 missing,
     * 8 without bounds, 16 apart, 32 not comparable, 64 not to be put together with others.
     */
    private static final String WINDOWED =
            """
            CREATE TEMP TABLE windowed AS
            SELECT area, q, CASE s.time WHEN 'YEAR' THEN 'R4' ELSE 'Q' END::span AS span, series,
                value::DECIMAL(34,8) AS value, low::DECIMAL(34,8) AS low, high::DECIMAL(34,8) AS high,
                state, status, unbounded, apart, comparable
            FROM base JOIN series s USING (series)
            WHERE s.shown AND q BETWEEN %1$d AND %2$d
            UNION ALL
            SELECT area, q, 'R4'::span, series,
                CASE WHEN bits & 3 = 1 THEN (value * share)::DECIMAL(34,8) END,
                (low * share)::DECIMAL(34,8),
                CASE WHEN bits & 8 = 0 THEN (high * share)::DECIMAL(34,8) END,
                CASE WHEN bits & 2 > 0 THEN 1 WHEN bits & 1 > 0 THEN 0 ELSE 2 END::TINYINT,
                least_status, bits & 8 > 0, bits & 16 > 0, bits & 32 = 0
            FROM (
                SELECT area, (q + k)::SMALLINT AS q, series, any_value(share) AS share,
                    sum(value)::DECIMAL(30,6) AS value, sum(low)::DECIMAL(30,6) AS low, sum(high)::DECIMAL(30,6) AS high,
                    bit_or(bits) AS bits, min(status) AS least_status, max(status) AS highest_status
                FROM (
                    SELECT area, q, series, value, low, high, status,
                        CASE s.time WHEN 'STOCK' THEN 0.25 ELSE 1 END::DECIMAL(3,2) AS share,
                        ((1 << state) + CASE WHEN unbounded THEN 8 ELSE 0 END + CASE WHEN apart THEN 16 ELSE 0 END
                            + CASE WHEN comparable THEN 0 ELSE 32 END
                            + CASE WHEN state < 2 OR s.time = 'FLOW' AND status = 4 THEN 0 ELSE 64 END)::UTINYINT AS bits
                    FROM base JOIN series s USING (series)
                    WHERE s.shown AND s.time IN ('FLOW', 'STOCK') AND q BETWEEN %1$d - 3 AND %2$d),
                    (VALUES (0::SMALLINT), (1), (2), (3)) AS back(k)
                WHERE q + k BETWEEN %1$d AND %2$d
                GROUP BY area, q + k, series
                HAVING count(*) = 4
                    AND (bit_or(bits) & 64 = 0 OR bit_or(bits) & 3 = 0 AND min(status) = max(status)))
            """;

    /** The cities in each network value, rule 11: both elements valid, comparable, not flagged B or D. */
    private static final String POOL_MEMBER =
            """
            CREATE TEMP TABLE pool_member AS
            SELECT r.ratio, n.area, n.q, n.span, n.value AS numerator, n.status AS numerator_status,
                d.value AS denominator, d.status AS denominator_status, p.currency
            FROM windowed n
            JOIN t_participant p ON p.area = n.area
            JOIN ratio r ON r.numerator = n.series
            JOIN windowed d ON d.series = r.denominator AND d.area = n.area AND d.q = n.q AND d.span = n.span
            WHERE n.state = 0 AND d.state = 0 AND NOT n.apart AND NOT d.apart AND (d.comparable OR NOT r.residents)
            """;

    /** Residents that a city counts by a definition that is not compared. */
    static final String APART =
            """
            SELECT DISTINCT area, element, q, span FROM windowed JOIN series USING (series)
            WHERE NOT comparable AND element IN (SELECT denominator FROM t_indicator WHERE residents)
            """;

    /** The last column names a city with more than 60 per cent of the denominator. */
    static final String POOLED =
            """
            SELECT r.indicator, q, span, sex, age, migstat, dim_name, dim_code, p.* EXCLUDE (ratio, q, span)
            FROM (
                SELECT ratio, q, span, sum(numerator), min(numerator_status), sum(denominator), min(denominator_status),
                    count(*)::INTEGER, count(DISTINCT currency)::INTEGER, string_agg(area, ','),
                    CASE WHEN max(denominator) * 5 > sum(denominator) * 3 THEN arg_max(area, denominator)::VARCHAR
                        ELSE '' END
                FROM pool_member
                GROUP BY ratio, q, span) p
            JOIN ratio r USING (ratio) JOIN series s ON s.series = r.numerator
            ORDER BY r.indicator, q, span, ratio
            """;

    static final String POOLED_BANDS =
            """
            SELECT r.indicator, m.q, m.span, s.sex, s.age, s.migstat, b.dim_code, sum(w.value)
            FROM pool_member m
            JOIN ratio r ON r.ratio = m.ratio AND r.bands <> ''
            JOIN series s ON s.series = r.numerator
            JOIN series b ON b.element = s.element AND b.sex = s.sex AND b.age = s.age AND b.migstat = s.migstat
                AND b.dim_name = r.bands
            JOIN windowed w ON w.series = b.series AND w.area = m.area AND w.q = m.q AND w.span = m.span
            GROUP BY r.indicator, m.q, m.span, s.sex, s.age, s.migstat, b.dim_code
            ORDER BY r.indicator, m.q, m.span, s.sex, s.age, s.migstat, b.dim_code
            """;

    /** All counts. Words come as numbers, for a text a row costs more than all else; large values come apart. */
    static final String COUNTS =
            """
            SELECT series, enum_code(area)::INTEGER, q::INTEGER, enum_code(span)::INTEGER, state::INTEGER, status::INTEGER,
                unbounded, TRY_CAST(value AS DECIMAL(18,8)), CASE WHEN abs(value) >= 10000000000 THEN value END,
                CASE state WHEN 1 THEN low END, CASE state WHEN 1 THEN high END
            FROM windowed JOIN series USING (series)
            ORDER BY place, area, q, span, series
            """;

    /** The words behind the numbers of areas. */
    static final String WORDS = "SELECT unnest(enum_range(NULL::word))::VARCHAR";

    static final String RESIDENTS = "SELECT area, q, value FROM residents ORDER BY area, q";

    private WindowSql() {}

    static List<String> statements(Quarter first, Quarter last) {
        return List.of(SPAN, WINDOWED.formatted(first.index(), last.index()), POOL_MEMBER);
    }
}
