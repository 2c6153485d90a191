package org.mc2cm.pipeline.disclosure;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mc2cm.pipeline.model.CountKey;

/** The marks that each count has by itself, before any company is sought for it. */
final class Primary {

    private Primary() {}

    static void mark(List<Cell> cells) {
        Set<CountKey> filed = new HashSet<>();
        for (Cell c : cells) {
            if (c.count.value() != null || c.count.hiddenByCity()) {
                filed.add(table(c.key));
            }
        }
        for (Cell c : cells) {
            c.silentZero = silent(c, filed);
            c.mark = mark(c);
        }
    }

    private static Mark mark(Cell c) {
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

    /** An S1 code that nobody filed, in a table whose other codes are filed, looks as a zero would. */
    private static boolean silent(Cell c, Set<CountKey> filed) {
        return c.rule.zeroHidden()
                && c.rolling()
                && c.published
                && c.count.value() == null
                && !c.count.hiddenByCity()
                && "O".equals(c.count.obsStatus())
                && coded(c.key)
                && filed.contains(table(c.key));
    }

    private static boolean coded(CountKey k) {
        return !k.dimName().isEmpty() || !k.sex().equals("_T");
    }

    /** The one-way table that a code stands in: a breakdown's, else that of sex; totals stand in none. */
    private static CountKey table(CountKey k) {
        if (!k.dimName().isEmpty()) {
            return Linking.with(k, k.sex(), k.age(), k.migstat(), k.dimName(), "*");
        }
        return Linking.with(k, k.sex().equals("_T") ? "_T" : "*", k.age(), k.migstat(), "", "");
    }
}
