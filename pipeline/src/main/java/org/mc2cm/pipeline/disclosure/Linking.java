package org.mc2cm.pipeline.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Place;
import org.mc2cm.pipeline.disclosure.Equation.Kind;
import org.mc2cm.pipeline.model.CountKey;

/** Finds every sum that a reader can form among the cells of an element. */
final class Linking {

    private static final List<String> SEXES = List.of("F", "M", "_O", "_U", "_N");
    private static final List<String> AGES = List.of("Y_LT25", "Y25T44", "Y_GE45", "_U");

    private final Catalogue catalogue;
    private final List<Cell> cells;
    private final Map<CountKey, Cell> byKey = new HashMap<>();
    private final List<Equation> equations = new ArrayList<>();
    /** Of a table's total without code, the codes by dimension. */
    private final Map<CountKey, TreeMap<String, List<Cell>>> codes = new HashMap<>();

    private final Map<CountKey, List<Cell>> statuses = new HashMap<>();

    private Linking(Catalogue catalogue, List<Cell> cells) {
        this.catalogue = catalogue;
        this.cells = new ArrayList<>(cells);
        for (int i = 0; i < cells.size(); i++) {
            Cell c = cells.get(i);
            c.id = i;
            byKey.put(c.key, c);
            CountKey k = c.key;
            if (!k.dimName().isEmpty()) {
                codes.computeIfAbsent(with(k, k.sex(), k.age(), k.migstat(), "", ""), x -> new TreeMap<>())
                        .computeIfAbsent(k.dimName(), x -> new ArrayList<>())
                        .add(c);
            }
            statuses.computeIfAbsent(with(k, k.sex(), k.age(), "", k.dimName(), k.dimCode()), x -> new ArrayList<>())
                    .add(c);
        }
    }

    static LinkedTable link(String element, List<Cell> cells, Catalogue catalogue) {
        Linking linking = new Linking(catalogue, cells);
        cells.forEach(linking::sums);
        return new LinkedTable(element, linking.cells, linking.equations, Series.of(cells));
    }

    private void sums(Cell total) {
        if (total.mark == Mark.MISSING) {
            return;
        }
        CountKey k = total.key;
        if (k.sex().equals("_T")) {
            add(Kind.SEX, total, SEXES.stream().map(s -> with(k, s, k.age(), k.migstat(), k.dimName(), k.dimCode())));
        }
        if (k.age().equals("_T")) {
            add(Kind.AGE, total, AGES.stream().map(a -> with(k, k.sex(), a, k.migstat(), k.dimName(), k.dimCode())));
        }
        if (k.dimName().isEmpty()) {
            codes.getOrDefault(k, new TreeMap<>())
                    .forEach((name, parts) -> add(Kind.BREAKDOWN, total, top(name, parts)));
        }
        migration(total);
        if (total.network()) {
            network(total);
        } else {
            List<Place> members = catalogue.network().membersOf(k.area());
            if (!members.isEmpty()) {
                add(Kind.MEMBERS, total, members.stream().map(m -> at(k, m.id())));
            }
        }
        if (total.rolling() && total.rule.quarters()) {
            window(total);
        }
    }

    private void add(Kind kind, Cell total, java.util.stream.Stream<CountKey> parts) {
        add(kind, total, parts.map(byKey::get).filter(c -> c != null).toList());
    }

    /** Of nested codes the uppermost: a region in place of its parts. */
    private List<Cell> top(String dimension, List<Cell> parts) {
        var list = catalogue.dimensions().get(dimension);
        if (list == null) {
            return parts;
        }
        List<String> inner = parts.stream()
                .flatMap(c -> list.code(c.key.dimCode()).stream())
                .flatMap(c -> c.parts().stream())
                .toList();
        return parts.stream().filter(c -> !inner.contains(c.key.dimCode())).toList();
    }

    private void migration(Cell total) {
        CountKey k = total.key;
        List<Cell> all = statuses.getOrDefault(with(k, k.sex(), k.age(), "", k.dimName(), k.dimCode()), List.of());
        if (k.migstat().equals("MIG")) {
            List<String> others = List.of("MIG", "_T", "NMIG", "INM");
            add(
                    Kind.MIGSTAT,
                    total,
                    all.stream().filter(c -> !others.contains(c.key.migstat())).toList());
        } else if (k.migstat().equals("_T")
                && all.stream().anyMatch(c -> c.key.migstat().equals("NMIG"))) {
            List<String> halves = List.of("MIG", "NMIG");
            add(
                    Kind.MIGSTAT,
                    total,
                    all.stream().filter(c -> halves.contains(c.key.migstat())).toList());
        }
    }

    /** What the filed parts leave of a total is a count too: it gets a cell that no row has. */
    private void add(Kind kind, Cell total, List<Cell> present) {
        List<Cell> parts = present.stream().filter(c -> c.mark != Mark.MISSING).toList();
        if (parts.isEmpty()) {
            return;
        }
        double left = left(total, parts);
        List<Cell> all = new ArrayList<>(parts);
        double constant = 0;
        if (left > 0) {
            all.add(remainder(kind, total, left));
        } else if (left < 0) {
            constant = left;
        }
        equation(kind, total, all, 1, -constant);
    }

    private Cell remainder(Kind kind, Cell total, double left) {
        CountKey k = total.key;
        CountKey key = with(k, k.sex(), k.age(), k.migstat(), k.dimName(), k.dimCode() + "~" + kind);
        Cell rest = new Cell(
                key,
                new org.mc2cm.pipeline.model.Count(
                        key, java.math.BigDecimal.valueOf(left), null, null, "A", "F", List.of(), List.of()),
                total.rule,
                total.population);
        rest.remainder = true;
        rest.mark = Mark.UNPUBLISHED;
        rest.id = cells.size();
        cells.add(rest);
        return rest;
    }

    /** Zero where a part is hidden by its city: then the reader's guess that all adds up must not lead to it. */
    private static double left(Cell total, List<Cell> parts) {
        double sum = 0;
        for (Cell part : parts) {
            var v = part.value();
            if (v == null) {
                return 0;
            }
            sum += v.doubleValue();
        }
        var t = total.value();
        return t == null ? 0 : t.doubleValue() - sum;
    }

    private void network(Cell total) {
        List<Cell> parts = new ArrayList<>();
        for (String area : total.count.areas()) {
            CountKey k = at(total.key, area);
            Cell part = byKey.get(k);
            if (part == null || part.value() == null) {
                return;
            }
            parts.add(part);
        }
        if (!parts.isEmpty()) {
            equation(Kind.NETWORK, total, parts, 1, -left(total, parts));
        }
    }

    /** R4 is the sum of its quarters, or for a stock their mean; not so where the network's cities differ. */
    private void window(Cell total) {
        CountKey k = total.key;
        List<Cell> parts = new ArrayList<>();
        double sum = 0;
        for (int back = 0; back < 4; back++) {
            Cell part = byKey.get(new CountKey(
                    k.element(),
                    k.area(),
                    k.quarter().plus(-back),
                    "Q",
                    k.sex(),
                    k.age(),
                    k.migstat(),
                    k.dimName(),
                    k.dimCode(),
                    k.scope()));
            if (part == null || part.mark == Mark.MISSING || !part.count.areas().equals(total.count.areas())) {
                return;
            }
            var v = part.value();
            sum += v == null ? Double.NaN : v.doubleValue();
            parts.add(part);
        }
        boolean stock = catalogue.element(k.element()).time() == org.mc2cm.pipeline.catalogue.DataElement.Time.STOCK;
        int times = stock ? 4 : 1;
        var t = total.value();
        if (t == null || Double.isNaN(sum) || Math.abs(t.doubleValue() * times - sum) < 1e-6) {
            equation(Kind.WINDOW, total, parts, times, 0);
        }
    }

    /** times x total - parts + constant = 0. */
    private void equation(Kind kind, Cell total, List<Cell> parts, int times, double constant) {
        boolean anyShown = total.published || parts.stream().anyMatch(c -> c.published);
        if (!anyShown) {
            return;
        }
        int[] ids = new int[parts.size() + 1];
        double[] coefficients = new double[ids.length];
        ids[0] = total.id;
        coefficients[0] = times;
        for (int i = 0; i < parts.size(); i++) {
            ids[i + 1] = parts.get(i).id;
            coefficients[i + 1] = -1;
        }
        equations.add(new Equation(kind, ids, coefficients, constant));
    }

    static CountKey with(CountKey k, String sex, String age, String migstat, String dimName, String dimCode) {
        return new CountKey(
                k.element(), k.area(), k.quarter(), k.window(), sex, age, migstat, dimName, dimCode, k.scope());
    }

    private static CountKey at(CountKey k, String area) {
        return new CountKey(
                k.element(),
                area,
                k.quarter(),
                k.window(),
                k.sex(),
                k.age(),
                k.migstat(),
                k.dimName(),
                k.dimCode(),
                "");
    }
}
