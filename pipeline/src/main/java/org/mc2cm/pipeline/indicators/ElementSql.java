package org.mc2cm.pipeline.indicators;

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

    static final String KEY = "element, sex, age, migstat, dim_name, dim_code";

    /** The sum of parts that are all numbers or hidden. */
    static final String SUM =
            """
            CASE WHEN max(state) = 0 THEN sum(value) END AS value,
            sum(low) AS low, CASE WHEN bool_or(unbounded) THEN NULL ELSE sum(high) END AS high,
            max(state) AS state, min(status) AS status, bool_or(unbounded) AS unbounded, bool_or(apart) AS apart,
            bool_and(comparable) AS comparable, true AS derived
            """;

    /** What a city holds back is as if it had sent it under embargo; so are open figures of one that appears unnamed. */
    private static final String FILED =
            """
            CREATE TEMP TABLE filed AS
            SELECT o.participant, o.member, o.quarter_index AS q, o.migrant_definition, o.element::word AS element,
                o.sex::word AS sex, o.age::word AS age, o.migstat::word AS migstat, o.dim_name::word AS dim_name,
                o.dim_code::word AS dim_code, o.value, o.low, o.high,
                o.obs_status, CASE
                    WHEN (h.kind = 'held' OR h.kind = 'unnamed' AND e.unprotected)
                        AND (o.value IS NOT NULL OR o.high IS NOT NULL OR o.obs_status = 'Q') THEN 'E'
                    WHEN o.conf_status = '' THEN 'F'
                    ELSE o.conf_status END AS conf_status, o.raw
            FROM current_observation o
            LEFT JOIN current_hold h USING (participant, quarter_index)
            LEFT JOIN t_element e ON e.element = o.element::word
            WHERE o.quarter_index BETWEEN %d AND %d
            """;

    /** Blank cells and band elements' own totals are left out; a WARN value of the strictest class waits as missing. */
    private static final String BASE =
            """
            CREATE TEMP TABLE base AS
            WITH named AS (
                SELECT r.area, r.implied, f.*, e.most_sensitive,
                    f.value IS NULL AND f.high IS NOT NULL AND f.conf_status IN ('F', 'A') AS bounded
                FROM filed f JOIN t_reporter r USING (participant, member) JOIN t_element e USING (element)
                WHERE e.bands = '' OR f.dim_name <> ''),
            stated AS (
                SELECT *, CASE
                    WHEN most_sensitive AND obs_status = 'V' THEN 2
                    WHEN obs_status = 'Q' OR conf_status <> 'F' OR bounded THEN 1
                    WHEN value IS NOT NULL AND obs_status NOT IN ('M', 'L', 'O') THEN 0
                    ELSE 2 END AS state
                FROM named n
                WHERE NOT implied OR NOT EXISTS (
                    SELECT 1 FROM named x WHERE x.area = n.area AND x.q = n.q AND NOT x.implied))
            SELECT area, q, %s,
                CASE WHEN state = 0 THEN value END AS value,
                CASE state WHEN 0 THEN value WHEN 1 THEN CASE WHEN bounded THEN coalesce(low, 0) ELSE 0 END END AS low,
                CASE state WHEN 0 THEN value WHEN 1 THEN CASE WHEN bounded THEN high END END AS high,
                state,
                CASE state WHEN 0 THEN coalesce(s.rank, 12) WHEN 1 THEN 0
                    ELSE CASE WHEN obs_status IN ('M', 'L', 'S') THEN s.rank ELSE 3 END END AS status,
                state = 1 AND NOT bounded AS unbounded, state = 0 AND obs_status IN ('B', 'D') AS apart,
                migrant_definition IN (%s) AS comparable, false AS derived
            FROM stated LEFT JOIN t_status s ON s.status = stated.obs_status
            WHERE NOT (state = 2 AND obs_status IN ('O', 'A') AND raw = '')
            """;

    /** Totals where none is stated; parts that do not apply are no parts. */
    private static final String AGE_TOTAL =
            """
            INSERT INTO base
            SELECT area, q, element, sex, '_T', migstat, dim_name, dim_code, %s
            FROM base b JOIN t_total t ON t.dimension = 'AGE' AND t.code = b.age
            WHERE (t.required OR b.status <> 1) AND NOT EXISTS (
                SELECT 1 FROM base x WHERE x.age = '_T' AND NOT (x.state = 2 AND x.status = 3)
                    AND x.area = b.area AND x.q = b.q AND x.element = b.element AND x.sex = b.sex
                    AND x.migstat = b.migstat AND x.dim_name = b.dim_name AND x.dim_code = b.dim_code)
            GROUP BY area, q, element, sex, migstat, dim_name, dim_code
            HAVING count(*) FILTER (t.required) = any_value(t.parts) AND max(state) < 2
            """;

    private static final String SEX_TOTAL =
            """
            INSERT INTO base
            SELECT area, q, element, '_T', age, migstat, dim_name, dim_code, %s
            FROM base b JOIN t_total t ON t.dimension = 'SEX' AND t.code = b.sex
            WHERE (t.required OR b.status <> 1) AND NOT EXISTS (
                SELECT 1 FROM base x WHERE x.sex = '_T' AND NOT (x.state = 2 AND x.status = 3)
                    AND x.area = b.area AND x.q = b.q AND x.element = b.element AND x.age = b.age
                    AND x.migstat = b.migstat AND x.dim_name = b.dim_name AND x.dim_code = b.dim_code)
            GROUP BY area, q, element, age, migstat, dim_name, dim_code
            HAVING count(*) FILTER (t.required) = any_value(t.parts) AND max(state) < 2
            """;

    private static final String REPLACED =
            """
            DELETE FROM base b
            WHERE b.state = 2 AND NOT b.derived AND EXISTS (
                SELECT 1 FROM base x WHERE x.derived AND x.area = b.area AND x.q = b.q AND x.element = b.element
                    AND x.sex = b.sex AND x.age = b.age AND x.migstat = b.migstat AND x.dim_name = b.dim_name
                    AND x.dim_code = b.dim_code)
            """;

    private static final String AGE_PARTS =
            """
            INSERT INTO base
            SELECT area, q, element, sex, p.code, migstat, dim_name, dim_code, %s
            FROM base b JOIN t_part p ON p.dimension = 'AGE' AND p.part = b.age
            GROUP BY area, q, element, sex, p.code, migstat, dim_name, dim_code
            HAVING count(*) = any_value(p.parts) AND max(state) < 2
            """;

    private static final String CODE_PARTS =
            """
            INSERT INTO base
            SELECT area, q, element, sex, age, migstat, dim_name, p.code, %s
            FROM base b JOIN t_part p ON p.dimension = b.dim_name AND p.part = b.dim_code
            WHERE NOT EXISTS (
                SELECT 1 FROM base x WHERE x.dim_code = p.code AND x.area = b.area AND x.q = b.q
                    AND x.element = b.element AND x.sex = b.sex AND x.age = b.age AND x.migstat = b.migstat
                    AND x.dim_name = b.dim_name)
            GROUP BY area, q, element, sex, age, migstat, dim_name, p.code
            HAVING count(*) = any_value(p.parts) AND max(state) < 2
            """;

    private static final String BAND_SUM =
            """
            INSERT INTO base
            SELECT area, q, element, sex, age, migstat, '', '', %s
            FROM base b JOIN t_element e USING (element)
            WHERE e.bands <> '' AND b.dim_name = e.bands
            GROUP BY area, q, element, sex, age, migstat
            HAVING count(*) = any_value(e.band_count) AND max(state) < 2
            """;

    private static final String RESIDENTS =
            """
            CREATE TEMP TABLE residents AS
            SELECT area, q, value FROM base
            WHERE element = 'pop_migrant' AND sex = '_T' AND age = '_T' AND migstat = 'MIG' AND dim_name = ''
                AND state = 0
            """;

    /** A missing population stands as last filed, at most four quarters back. */
    private static final String CARRIED =
            """
            INSERT INTO base
            SELECT area, q + k AS target, %s, value, low, high, state, least(status, 10), unbounded, apart, comparable,
                true
            FROM base b JOIN t_element e USING (element), (VALUES (1), (2), (3), (4)) AS back(k)
            WHERE e.carried AND b.state < 2 AND q + k <= %d AND NOT EXISTS (
                SELECT 1 FROM base x WHERE (x.state < 2 OR x.status = 1) AND x.area = b.area AND x.q = b.q + k
                    AND x.element = b.element AND x.sex = b.sex AND x.age = b.age AND x.migstat = b.migstat
                    AND x.dim_name = b.dim_name AND x.dim_code = b.dim_code)
            QUALIFY row_number() OVER (PARTITION BY area, target, %s ORDER BY k) = 1
            """;

    /** An association is the sum of its members, all of them or none. */
    private static final String ASSOCIATIONS =
            """
            INSERT INTO base
            SELECT m.association, q, %s, %s
            FROM base JOIN t_member m USING (area)
            GROUP BY m.association, q, %s
            HAVING count(*) = any_value(m.members)
                AND (max(state) < 2 OR (min(state) = 2 AND min(status) = max(status)))
            """;

    private ElementSql() {}

    /** @param definitions quoted codes of comparable migrant definitions */
    static List<String> statements(Quarter first, Quarter last, String definitions) {
        return List.of(
                FILED.formatted(first.index(), last.index()),
                BASE.formatted(KEY, definitions),
                AGE_TOTAL.formatted(SUM),
                REPLACED,
                SEX_TOTAL.formatted(SUM),
                REPLACED,
                AGE_TOTAL.formatted(SUM),
                REPLACED,
                AGE_PARTS.formatted(SUM),
                CODE_PARTS.formatted(SUM),
                BAND_SUM.formatted(SUM),
                RESIDENTS,
                CARRIED.formatted(KEY, last.index(), KEY),
                REPLACED,
                ASSOCIATIONS.formatted(KEY, SUM, KEY));
    }
}
