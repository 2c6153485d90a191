package org.mc2cm.pipeline.validating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Dimension;
import org.mc2cm.pipeline.model.Observation;

/** Age bands must add up to the stated total of all ages. */
final class BandsAddUp implements Rule {

    private static final String TOTAL = "_T";

    /** Every band that a total of all ages has. */
    private final List<String> bands;

    BandsAddUp(Catalogue catalogue) {
        this.bands = catalogue.dimension("AGE").codes().stream()
                .filter(code -> code.published() && !code.parts().isEmpty())
                .map(Dimension.Code::parts)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    @Override
    public String code() {
        return "M19";
    }

    @Override
    public void check(Candidates candidates) {
        Map<Observation.Key, Map<String, Observation>> tables = new LinkedHashMap<>();
        for (Observation o : candidates.standing()) {
            Observation.Key table =
                    new Observation.Key(o.member(), o.element(), o.sex(), "", o.migstat(), o.dimName(), o.dimCode());
            tables.computeIfAbsent(table, t -> new TreeMap<>()).put(o.age(), o);
        }
        tables.values().forEach(byAge -> check(candidates, byAge));
    }

    private void check(Candidates candidates, Map<String, Observation> byAge) {
        Observation total = byAge.get(TOTAL);
        BigDecimal stated = total == null ? null : total.value();
        if (total == null || stated == null) {
            return;
        }
        List<Observation> parts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (Observation o : byAge.values()) {
            BigDecimal value = o.value();
            if (value != null && (bands.contains(o.age()) || "_U".equals(o.age()))) {
                parts.add(o);
                sum = sum.add(value);
            }
        }
        boolean whole = parts.stream().map(Observation::age).toList().containsAll(bands);
        // With a band missing or hidden the others may only not exceed the total.
        if (whole ? sum.compareTo(stated) != 0 : sum.compareTo(stated) > 0) {
            String first = Candidates.where(parts.get(0));
            candidates.doubt(total, code(), "M19.bands", sum.toPlainString(), first);
            parts.forEach(part -> candidates.doubtSilently(part, code()));
        }
    }
}
