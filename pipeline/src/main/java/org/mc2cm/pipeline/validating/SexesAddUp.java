package org.mc2cm.pipeline.validating;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.model.Observation;

/** Women, men, other and unknown must add up to the stated total. */
final class SexesAddUp implements Rule {

    /** Differences up to this are taken with a question; they come from rounding and late corrections. */
    private static final BigDecimal TOLERATED = BigDecimal.valueOf(2);

    private static final List<String> PARTS = List.of("F", "M", "_O", "_U", "_N");

    @Override
    public String code() {
        return "M20";
    }

    @Override
    public void check(Candidates candidates) {
        Map<Observation.Key, Map<String, Observation>> tables = new LinkedHashMap<>();
        for (Observation o : candidates.standing()) {
            Observation.Key table =
                    new Observation.Key(o.member(), o.element(), "", o.age(), o.migstat(), o.dimName(), o.dimCode());
            tables.computeIfAbsent(table, t -> new TreeMap<>()).put(o.sex(), o);
        }
        tables.values().forEach(bySex -> check(candidates, bySex));
    }

    private void check(Candidates candidates, Map<String, Observation> bySex) {
        Observation total = bySex.get("_T");
        List<Observation> parts =
                PARTS.stream().filter(bySex::containsKey).map(bySex::get).toList();
        if (total == null || total.value() == null || parts.isEmpty()) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        boolean whole = bySex.containsKey("F") && bySex.containsKey("M");
        for (Observation part : parts) {
            whole &= part.value() != null;
            sum = sum.add(part.value() == null ? BigDecimal.ZERO : part.value());
        }
        BigDecimal difference = sum.subtract(total.value());
        // With a part missing or hidden the others may only not exceed the total.
        boolean wrong = whole ? difference.signum() != 0 : difference.signum() > 0;
        if (wrong && difference.abs().compareTo(TOLERATED) <= 0) {
            candidates.doubt(total, code(), "M20.near", numbers(bySex));
        } else if (wrong) {
            parts.forEach(part -> candidates.refuse(part, code(), "M20.differs", numbers(bySex)));
            candidates.refuse(total, code(), "M20.differs", numbers(bySex));
        }
    }

    /** All five: F, M, _O, _U and _T. */
    private static String[] numbers(Map<String, Observation> bySex) {
        return new String[] {
            number(bySex.get("F")),
            number(bySex.get("M")),
            number(bySex.get("_O")),
            number(bySex.get("_U")),
            number(bySex.get("_T"))
        };
    }

    private static String number(@Nullable Observation observation) {
        if (observation == null) {
            return "–";
        }
        BigDecimal value = observation.value();
        return value == null ? observation.obsStatus() : value.toPlainString();
    }
}
