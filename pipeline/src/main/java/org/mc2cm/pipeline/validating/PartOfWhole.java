package org.mc2cm.pipeline.validating;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.Observation;

/** What is counted in a share cannot be more than what it is a share of. */
final class PartOfWhole implements Rule {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Occupied bed-nights can pass the available ones (extra beds), in per cent up to this. */
    private static final BigDecimal MOST_OCCUPIED = BigDecimal.valueOf(150);

    private static final Set<String> OCCUPANCY = Set.of("VIO-15", "HOU-07");
    private static final Set<String> SPENDING = Set.of("GOV-02");

    private final Catalogue catalogue;

    PartOfWhole(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String code() {
        return "M26";
    }

    @Override
    public void check(Candidates candidates) {
        Map<Observation.Key, Observation> byKey = new HashMap<>();
        candidates.standing().forEach(o -> byKey.put(o.key(), o));
        for (Indicator indicator : catalogue.administrative()) {
            if ("per cent".equals(indicator.unit())) {
                candidates.standing().stream()
                        .filter(o -> o.element().equals(indicator.numerator()))
                        .forEach(o -> check(candidates, indicator, o, byKey.get(denominator(indicator, o))));
            }
        }
    }

    private Observation.Key denominator(Indicator indicator, Observation o) {
        boolean overTotal = indicator.numeratorSex() == Indicator.SexRule.OVER_TOTAL;
        String own = catalogue.element(indicator.numerator()).population();
        String other = catalogue.element(indicator.denominator()).population();
        return new Observation.Key(
                o.member(),
                indicator.denominator(),
                overTotal ? "_T" : o.sex(),
                o.age(),
                o.migstat().equals(own) ? other : o.migstat(),
                o.dimName(),
                o.dimCode());
    }

    private void check(Candidates candidates, Indicator indicator, Observation part, @Nullable Observation whole) {
        BigDecimal x = part.value();
        BigDecimal n = whole == null ? null : whole.value();
        if (x == null || n == null || whole == null || x.compareTo(n) <= 0) {
            return;
        }
        boolean occupancy =
                OCCUPANCY.contains(indicator.code()) && x.multiply(HUNDRED).compareTo(n.multiply(MOST_OCCUPIED)) <= 0;
        if (occupancy || SPENDING.contains(indicator.code())) {
            candidates.note(part, code(), "M26.overNoted", x.toPlainString(), n.toPlainString(), indicator.code());
            return;
        }
        String[] both = {x.toPlainString(), n.toPlainString(), Candidates.where(part), Candidates.where(whole)};
        candidates.refuse(part, code(), "M26.over", both);
        candidates.refuse(whole, code(), "M26.over", both);
    }
}
