package org.mc2cm.pipeline.indicators;

import java.util.ArrayList;
import java.util.List;
import org.mc2cm.pipeline.model.Quarter;

/**
 * From the current observations to counts of elements by area, in a temporary table {@code base}.
 *
 * <p>{@code state} is 0 for a number, 1 for one that the city hid, 2 for a missing one; {@code status} a rank of
 * {@link Statuses}; {@code unbounded} says that the city gave no bounds; {@code apart} that a part is flagged B or D.
 * All numbers are DECIMAL, so that no sum depends on its order.
 */
final class ElementSql {

    /** The sum of parts that are all numbers or hidden. */
    private static final String SUM =
            """
            CASE WHEN max(state) = 0 THEN sum(value) END AS value,
            sum(low) AS low, CASE WHEN bool_or(unbounded) THEN NULL ELSE sum(high) END AS high,
            max(state) AS state, min(status) AS status, bool_or(unbounded) AS unbounded, bool_or(apart) AS apart,
            bool_and(comparable) AS comparable, true AS derived
            """;

    /**
     * Of administrative elements; of those filed in bands, the bands alone. What a city holds back is as if it had sent
     * it under embargo; so are open figures of one that appears unnamed.
     */
    private static final String FILED =
            """
            CREATE TEMP TABLE filed AS
            SELECT r.area, r.implied, o.quarter_index::SMALLINT AS q, o.element::word AS element, o.sex::word AS sex,
                o.age::word AS age, o.migstat::word AS migstat, o.dim_name::word AS dim_name,
                o.dim_code::word AS dim_code, o.value, o.low, o.high, o.obs_status, CASE
                    WHEN (h.kind = 'held' OR h.kind = 'unnamed' AND e.unprotected)
                        AND (o.value IS NOT NULL OR o.high IS NOT NULL OR o.obs_status = 'Q') THEN 'E'
                    WHEN o.conf_status = '' THEN 'F'
                    ELSE o.conf_status END AS conf_status,
                o.raw = '' AS blank, e.most_sensitive,
                o.migrant_definition IN (%3$s) AS comparable
            FROM current_observation o
            JOIN t_reporter r USING (participant, member)
            LEFT JOIN current_hold h USING (participant, quarter_index)
            JOIN t_element e ON e.element = o.element::word
            WHERE o.quarter_index BETWEEN %1$d AND %2$d AND (e.bands = '' OR o.dim_name <> '')
            """;

    /** Blank cells are left out; a WARN value of the strictest class waits as missing. */
    private static final String BASE =
            """
            CREATE TEMP TABLE base AS
            WITH explicit AS (SELECT DISTINCT area, q FROM filed WHERE NOT implied),
            bounded AS (
                SELECT *, value IS NULL AND high IS NOT NULL AND conf_status IN ('F', 'A') AS bounded FROM filed),
            stated AS (
                SELECT *, CASE
                    WHEN most_sensitive AND obs_status = 'V' THEN 2
                    WHEN obs_status = 'Q' OR conf_status <> 'F' OR bounded THEN 1
                    WHEN value IS NOT NULL AND obs_status NOT IN ('M', 'L', 'O') THEN 0
                    ELSE 2 END::TINYINT AS state
                FROM bounded b
                WHERE NOT implied OR NOT EXISTS (SELECT 1 FROM explicit x WHERE x.area = b.area AND x.q = b.q))
            SELECT area, q, series,
                CASE WHEN state = 0 THEN value END AS value,
                CASE state WHEN 0 THEN value WHEN 1 THEN CASE WHEN bounded THEN coalesce(low, 0) ELSE 0 END END AS low,
                CASE state WHEN 0 THEN value WHEN 1 THEN CASE WHEN bounded THEN high END END AS high,
                state,
                CASE state WHEN 0 THEN coalesce(s.rank, 12) WHEN 1 THEN 0
                    ELSE CASE WHEN obs_status IN ('M', 'L', 'S') THEN s.rank ELSE 3 END END::TINYINT AS status,
                state = 1 AND NOT bounded AS unbounded, state = 0 AND obs_status IN ('B', 'D') AS apart,
                comparable, false AS derived
            FROM stated JOIN series USING (%s) LEFT JOIN t_status s ON s.status = stated.obs_status
            WHERE NOT (state = 2 AND obs_status IN ('O', 'A') AND blank)
            """
                    .formatted(SeriesSql.KEY);

    /** Wholes where none stands; parts that do not apply are no parts. */
    private static final String ADDED_UP =
            """
            INSERT INTO base
            SELECT area, q, l.whole, %3$s
            FROM base b JOIN link l ON l.part = b.series
            WHERE l.step = '%1$s' AND (l.required OR b.status <> 1) AND NOT EXISTS (
                SELECT 1 FROM base x WHERE x.series = l.whole AND x.area = b.area AND x.q = b.q AND %2$s
                    AND x.series IN (SELECT whole FROM link WHERE step = '%1$s'))
            GROUP BY area, q, l.whole
            HAVING count(*) FILTER (l.required) = any_value(l.parts) AND max(state) < 2
            """;

    private static final String MORE_THAN_A_GAP = "NOT (x.state = 2 AND x.status = 3)";

    private static final String REPLACED =
            """
            DELETE FROM base b
            WHERE b.state = 2 AND NOT b.derived AND EXISTS (
                SELECT 1 FROM base x WHERE x.derived AND x.area = b.area AND x.q = b.q AND x.series = b.series)
            """;

    private static final String RESIDENTS =
            """
            CREATE TEMP TABLE residents AS
            SELECT area, q, value FROM base JOIN series USING (series)
            WHERE element = 'pop_migrant' AND sex = '_T' AND age = '_T' AND migstat = 'MIG' AND dim_name = ''
                AND state = 0
            """;

    /** A missing population stands as last filed, at most four quarters back. */
    private static final String CARRIED =
            """
            INSERT INTO base
            WITH known AS (SELECT b.* FROM base b JOIN series USING (series) WHERE carried)
            SELECT area, q + k AS target, series, value, low, high, state, least(status, 10), unbounded, apart,
                comparable, true
            FROM known b, (VALUES (1::SMALLINT), (2), (3), (4)) AS back(k)
            WHERE b.state < 2 AND q + k <= %d AND NOT EXISTS (
                SELECT 1 FROM known x WHERE (x.state < 2 OR x.status = 1) AND x.area = b.area AND x.q = b.q + k
                    AND x.series = b.series)
            QUALIFY row_number() OVER (PARTITION BY area, target, series ORDER BY k) = 1
            """;

    /** An association is the sum of its members, all of them or none. */
    private static final String ASSOCIATIONS =
            """
            INSERT INTO base
            SELECT m.association, q, series, %s
            FROM base JOIN t_member m USING (area)
            GROUP BY m.association, q, series
            HAVING count(*) = any_value(m.members)
                AND (max(state) < 2 OR (min(state) = 2 AND min(status) = max(status)))
            """
                    .formatted(SUM);

    private ElementSql() {}

    /** @param definitions quoted codes of comparable migrant definitions */
    static List<String> statements(Quarter first, Quarter last, String definitions) {
        List<String> all = new ArrayList<>();
        all.add(FILED.formatted(first.index(), last.index(), definitions));
        all.addAll(SeriesSql.STATEMENTS);
        all.add(BASE);
        for (String total : List.of("age total", "sex total", "age total")) {
            all.add(addedUp(total, MORE_THAN_A_GAP));
            all.add(REPLACED);
        }
        all.add(addedUp("wider age", MORE_THAN_A_GAP));
        all.add(addedUp("wider code", "true"));
        all.add(addedUp("sum of bands", MORE_THAN_A_GAP));
        all.addAll(List.of(RESIDENTS, CARRIED.formatted(last.index()), REPLACED, ASSOCIATIONS));
        return List.copyOf(all);
    }

    private static String addedUp(String step, String stands) {
        return ADDED_UP.formatted(step, stands, SUM);
    }
}
