package org.mc2cm.pipeline.disclosure;

import java.math.BigDecimal;
import org.mc2cm.pipeline.model.CountKey;

/** The marks that each count has by itself, before any company is sought for it. */
final class Primary {

    private Primary() {}

    static Mark mark(Cell c) {
        BigDecimal value = c.value();
        if (value == null) {
            return c.count.hiddenByCity() ? byCity(c) : Mark.MISSING;
        }
        if (!c.rule.protects()) {
            return Mark.OPEN;
        }
        if (!c.published) {
            return value.signum() == 0 && !c.rule.zeroHidden() ? Mark.MISSING : Mark.UNPUBLISHED;
        }
        return c.rule.small(value) ? Mark.SMALL : Mark.OPEN;
    }

    /** The city's own hiding: small for sure only where its upper bounds add up to less than the threshold. */
    static Mark byCity(Cell c) {
        BigDecimal high = c.count.high();
        boolean small =
                high != null && c.rule.protects() && high.compareTo(BigDecimal.valueOf(c.rule.classHigh())) <= 0;
        return small ? Mark.CITY_SMALL : Mark.CITY_HIDDEN;
    }

    /** Whether it is a code of a table rather than its total. */
    static boolean coded(CountKey k) {
        return !k.dimName().isEmpty() || !k.sex().equals("_T");
    }

    /** The one-way table that a code stands in: a breakdown's, else that of sex; totals stand in none. */
    static CountKey table(CountKey k) {
        if (!k.dimName().isEmpty()) {
            return Linking.with(k, k.sex(), k.age(), k.migstat(), k.dimName(), "*");
        }
        return Linking.with(k, k.sex().equals("_T") ? "_T" : "*", k.age(), k.migstat(), "", "");
    }
}
