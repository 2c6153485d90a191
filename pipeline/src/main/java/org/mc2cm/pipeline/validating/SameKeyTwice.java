package org.mc2cm.pipeline.validating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.model.Observation;

/** The same figure stands twice: with one value it is taken once, with two values neither is taken. */
final class SameKeyTwice implements Rule {

    @Override
    public String code() {
        return "M21";
    }

    @Override
    public void check(Candidates candidates) {
        Map<Observation.Key, List<Observation>> byKey = new LinkedHashMap<>();
        candidates.standing().forEach(o -> byKey.computeIfAbsent(o.key(), k -> new ArrayList<>())
                .add(o));
        for (List<Observation> same : byKey.values()) {
            if (same.size() > 1) {
                check(candidates, same);
            }
        }
    }

    private void check(Candidates candidates, List<Observation> same) {
        Observation first = same.get(0);
        boolean agree = same.stream().allMatch(o -> says(o, first));
        for (Observation o : same) {
            Observation other = o == first ? same.get(1) : first;
            if (!agree) {
                candidates.refuse(o, code(), "M21.different", Candidates.where(other), other.raw());
            } else if (o != first) {
                candidates.drop(o, code(), "M21.same", Candidates.where(first));
            }
        }
    }

    private static boolean says(Observation a, Observation b) {
        return equal(a.value(), b.value())
                && equal(a.low(), b.low())
                && equal(a.high(), b.high())
                && Objects.equals(a.obsStatus(), b.obsStatus())
                && Objects.equals(a.confStatus(), b.confStatus());
    }

    private static boolean equal(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }
}
