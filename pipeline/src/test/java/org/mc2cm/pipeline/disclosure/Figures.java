package org.mc2cm.pipeline.disclosure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.Count;
import org.mc2cm.pipeline.model.CountKey;
import org.mc2cm.pipeline.model.Estimator;
import org.mc2cm.pipeline.model.IndicatorRow;
import org.mc2cm.pipeline.model.IndicatorTable;
import org.mc2cm.pipeline.model.OtherDefinition;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.ValueKey;

/** Builds small tables over the shipped catalogue. */
final class Figures {

    static final Catalogue CATALOGUE = CatalogueReader.read(Path.of("..", "config"));
    static final Secret SECRET = new Secret("test-key-not-secret".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    static final Quarter Q = new Quarter(2026, 3);

    /** A value that is a function of the two counts, with an interval one wide. */
    static final Estimator PLAIN = (indicator, window, x, n, bands) -> {
        BigDecimal value = x == null
                ? BigDecimal.valueOf(7)
                : x.multiply(BigDecimal.valueOf(100)).divide(n, new MathContext(15, RoundingMode.HALF_EVEN));
        return new Estimator.Estimate(
                value,
                x == null ? null : value.subtract(BigDecimal.ONE),
                x == null ? null : value.add(BigDecimal.ONE),
                value.setScale(1, RoundingMode.HALF_EVEN).toPlainString(),
                x == null ? "band-median" : "wilson");
    };

    private final Quarter released;
    private final Map<CountKey, Count> counts = new TreeMap<>();
    private final Set<OtherDefinition> apart = new HashSet<>();
    private final Map<ValueKey, IndicatorRow> rows = new TreeMap<>();

    Figures() {
        this(Q);
    }

    Figures(Quarter released) {
        this.released = released;
    }

    /** One cell's place: sex, age, dim_name, dim_code. */
    record At(String area, Quarter quarter, String window, String sex, String age, String dimName, String dimCode) {

        static At sex(String area, String window, String sex) {
            return new At(area, Q, window, sex, "_T", "", "");
        }

        At in(Quarter q) {
            return new At(area, q, window, sex, age, dimName, dimCode);
        }

        At code(String name, String code) {
            return new At(area, quarter, window, sex, age, name, code);
        }
    }

    Figures row(String code, At at, @Nullable Number x, @Nullable Number n) {
        return row(code, at, count(numeratorKey(code, at), x), count(denominatorKey(code, at), n), "A");
    }

    Figures row(String code, At at, Count x, Count n, String obs) {
        counts.put(x.key(), x);
        counts.put(n.key(), n);
        Indicator i = CATALOGUE.indicator(code);
        String level = at.area().equals("NETWORK")
                ? "network"
                : CATALOGUE.network().place(at.area()).orElseThrow().participant() ? "participant" : "municipality";
        ValueKey key = new ValueKey(
                code,
                at.area(),
                level,
                at.quarter().toString(),
                at.window(),
                at.sex(),
                at.age(),
                "MIG",
                at.dimName(),
                at.dimCode());
        boolean missing =
                x.value() == null && !x.hiddenByCity() && x.bands().isEmpty() || n.value() == null && !n.hiddenByCity();
        rows.put(
                key,
                new IndicatorRow(
                        key,
                        x.key(),
                        n.key(),
                        missing && obs.equals("A") ? "O" : obs,
                        x.areas().size(),
                        "",
                        "",
                        "",
                        i.sourceType()));
        return this;
    }

    Figures refused(String code, At at, String refusal) {
        row(code, at, 50, 100);
        rows.replaceAll((k, r) -> k.indicator().equals(code) && k.area().equals(at.area())
                ? new IndicatorRow(k, r.numerator(), r.denominator(), "A", 3, "", refusal, "", r.sourceType())
                : r);
        return this;
    }

    /** The network's row: the sum of the named areas' cells. */
    Figures network(String code, At at, String... areas) {
        At network = new At("NETWORK", at.quarter(), at.window(), at.sex(), at.age(), at.dimName(), at.dimCode());
        return row(
                code,
                network,
                pooled(numeratorKey(code, network), areas),
                pooled(denominatorKey(code, network), areas),
                "A");
    }

    private Count pooled(CountKey key, String... areas) {
        BigDecimal sum = BigDecimal.ZERO;
        List<String> in = new ArrayList<>();
        for (String area : areas) {
            Count c = counts.get(new CountKey(
                    key.element(),
                    area,
                    key.quarter(),
                    key.window(),
                    key.sex(),
                    key.age(),
                    key.migstat(),
                    key.dimName(),
                    key.dimCode(),
                    ""));
            if (c != null && c.value() != null) {
                sum = sum.add(c.value());
                in.add(area);
            }
        }
        return new Count(key, sum, null, null, "A", "F", List.of(), in);
    }

    /** A count without a row of its own. */
    Figures count(String element, At at, Number value) {
        CountKey key = key(element, at, "");
        counts.put(key, count(key, value));
        return this;
    }

    static Count count(CountKey key, @Nullable Number value) {
        return new Count(
                key,
                value == null ? null : new BigDecimal(value.toString()),
                null,
                null,
                value == null ? "O" : "A",
                "F",
                List.of(),
                List.of());
    }

    static Count hiddenByCity(CountKey key, @Nullable Number high) {
        return new Count(
                key,
                null,
                high == null ? null : BigDecimal.ONE,
                high == null ? null : new BigDecimal(high.toString()),
                "Q",
                "A",
                List.of(),
                List.of());
    }

    static Count bands(CountKey key, Integer... bands) {
        return new Count(
                key,
                BigDecimal.valueOf(Arrays.stream(bands).mapToInt(b -> b).sum()),
                null,
                null,
                "A",
                "F",
                Arrays.stream(bands).map(b -> BigDecimal.valueOf(b)).toList(),
                List.of());
    }

    static CountKey numeratorKey(String code, At at) {
        return key(CATALOGUE.indicator(code).numerator(), at, scope(code, at));
    }

    static CountKey denominatorKey(String code, At at) {
        return key(CATALOGUE.indicator(code).denominator(), at, scope(code, at));
    }

    private static String scope(String code, At at) {
        return at.area().equals("NETWORK") ? code : "";
    }

    static CountKey key(String element, At at, String scope) {
        return new CountKey(
                element,
                at.area(),
                at.quarter(),
                at.window(),
                at.sex(),
                at.age(),
                "MIG",
                at.dimName(),
                at.dimCode(),
                scope);
    }

    IndicatorTable table() {
        return new IndicatorTable(released, counts, List.copyOf(rows.values()), List.of(), apart, Set.of());
    }

    /** A city that counts other people in an indicator's denominator. */
    Figures apart(String code, At at) {
        String residents = CATALOGUE.indicator(code).denominator();
        apart.add(new OtherDefinition(at.area(), residents, at.quarter().toString(), at.window()));
        return this;
    }

    CheckedTable protect(Path folder) {
        return Protection.protect(table(), CATALOGUE, SECRET, List.of(), PLAIN, folder);
    }

    PublishedRow published(Path folder, String code, At at) {
        return find(protect(folder), code, at);
    }

    static PublishedRow find(CheckedTable table, String code, At at) {
        return find(table.rows(), code, at);
    }

    static PublishedRow find(List<PublishedRow> rows, String code, At at) {
        return rows.stream()
                .filter(r -> r.key().indicator().equals(code)
                        && r.key().area().equals(at.area())
                        && r.key().quarter().equals(at.quarter().toString())
                        && r.key().window().equals(at.window())
                        && r.key().sex().equals(at.sex())
                        && r.key().age().equals(at.age())
                        && r.key().dimName().equals(at.dimName())
                        && r.key().dimCode().equals(at.dimCode()))
                .findFirst()
                .orElseThrow();
    }
}
