package org.mc2cm.pipeline.indicators;

import java.util.List;

/**
 * The six words of a count's key as one number, its series: keys are joined and grouped millions of times, and what a
 * total is made of, or a ratio, is then said once a series and not once a count.
 */
final class SeriesSql {

    static final String KEY = "element, sex, age, migstat, dim_name, dim_code";

    private static final String FILED = "CREATE TEMP TABLE named AS SELECT DISTINCT " + KEY + " FROM filed";

    private static final String AGE_TOTALS =
            """
            INSERT INTO named
            SELECT element, sex, '_T', migstat, dim_name, dim_code
            FROM named JOIN t_total t ON t.dimension = 'AGE' AND t.code = age
            EXCEPT SELECT * FROM named
            """;

    private static final String SEX_TOTALS =
            """
            INSERT INTO named
            SELECT element, '_T', age, migstat, dim_name, dim_code
            FROM named JOIN t_total t ON t.dimension = 'SEX' AND t.code = sex
            EXCEPT SELECT * FROM named
            """;

    private static final String WIDER_AGES =
            """
            INSERT INTO named
            SELECT element, sex, p.code, migstat, dim_name, dim_code
            FROM named JOIN t_part p ON p.dimension = 'AGE' AND p.part = age
            EXCEPT SELECT * FROM named
            """;

    private static final String WIDER_CODES =
            """
            INSERT INTO named
            SELECT element, sex, age, migstat, dim_name, p.code
            FROM named JOIN t_part p ON p.dimension = dim_name AND p.part = dim_code
            EXCEPT SELECT * FROM named
            """;

    private static final String SUMS_OF_BANDS =
            """
            INSERT INTO named
            SELECT element, sex, age, migstat, '', ''
            FROM named JOIN t_element e USING (element)
            WHERE e.bands <> '' AND dim_name = e.bands
            EXCEPT SELECT * FROM named
            """;

    /** {@code shown} are the ages that a release may print; the others are only summed. */
    private static final String SERIES =
            """
            CREATE TEMP TABLE series AS
            SELECT row_number() OVER (ORDER BY %1$s)::INTEGER AS series,
                dense_rank() OVER (ORDER BY element)::SMALLINT AS place, %1$s, e.time, e.carried,
                age = '_T' OR age IN (SELECT code FROM t_part WHERE dimension = 'AGE') AS shown
            FROM named JOIN t_element e USING (element)
            """
                    .formatted(KEY);

    /**
     * What each step adds up: {@code parts} of those that are {@code required} make the whole; what was filed for the
     * whole stands, unless it is missing and the step is one that fills gaps.
     */
    private static final String LINK =
            """
            CREATE TEMP TABLE link AS
            SELECT 'age total' AS step, p.series AS part, w.series AS whole, t.required, t.parts
            FROM series p JOIN t_total t ON t.dimension = 'AGE' AND t.code = p.age
            JOIN series w ON w.element = p.element AND w.sex = p.sex AND w.age = '_T' AND w.migstat = p.migstat
                AND w.dim_name = p.dim_name AND w.dim_code = p.dim_code
            UNION ALL
            SELECT 'sex total', p.series, w.series, t.required, t.parts
            FROM series p JOIN t_total t ON t.dimension = 'SEX' AND t.code = p.sex
            JOIN series w ON w.element = p.element AND w.sex = '_T' AND w.age = p.age AND w.migstat = p.migstat
                AND w.dim_name = p.dim_name AND w.dim_code = p.dim_code
            UNION ALL
            SELECT 'wider age', p.series, w.series, true, t.parts
            FROM series p JOIN t_part t ON t.dimension = 'AGE' AND t.part = p.age
            JOIN series w ON w.element = p.element AND w.sex = p.sex AND w.age = t.code AND w.migstat = p.migstat
                AND w.dim_name = p.dim_name AND w.dim_code = p.dim_code
            UNION ALL
            SELECT 'wider code', p.series, w.series, true, t.parts
            FROM series p JOIN t_part t ON t.dimension = p.dim_name AND t.part = p.dim_code
            JOIN series w ON w.element = p.element AND w.sex = p.sex AND w.age = p.age AND w.migstat = p.migstat
                AND w.dim_name = p.dim_name AND w.dim_code = t.code
            UNION ALL
            SELECT 'sum of bands', p.series, w.series, true, e.band_count
            FROM series p JOIN t_element e ON e.element = p.element AND e.bands <> '' AND e.bands = p.dim_name
            JOIN series w ON w.element = p.element AND w.sex = p.sex AND w.age = p.age AND w.migstat = p.migstat
                AND w.dim_name = ''
            """;

    /** The series that an indicator divides. */
    private static final String RATIO =
            """
            CREATE TEMP TABLE ratio AS
            SELECT row_number() OVER (ORDER BY i.indicator, n.series)::INTEGER AS ratio, i.indicator, i.bands, i.residents,
                n.series AS numerator, d.series AS denominator
            FROM t_indicator i
            JOIN series n ON n.element = i.numerator AND n.shown
            JOIN series d ON d.element = i.denominator AND d.age = n.age AND d.dim_name = n.dim_name
                AND d.dim_code = n.dim_code
                AND d.sex = CASE WHEN i.over_total THEN '_T' ELSE n.sex END
                AND d.migstat = CASE WHEN n.migstat = i.numerator_population THEN i.denominator_population
                    ELSE n.migstat END
            WHERE i.bands = '' OR n.dim_name = ''
            """;

    static final String ALL = "SELECT " + KEY + " FROM series ORDER BY series";

    static final List<String> STATEMENTS =
            List.of(FILED, AGE_TOTALS, SEX_TOTALS, WIDER_AGES, WIDER_CODES, SUMS_OF_BANDS, SERIES, LINK, RATIO);

    private SeriesSql() {}
}
