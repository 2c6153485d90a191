package org.mc2cm.pipeline.disclosure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.model.Count;
import org.mc2cm.pipeline.model.CountKey;

/** One count and what the protection does with it. */
final class Cell {

    final CountKey key;
    final Count count;
    final Rule rule;
    final String population;

    /** Place in its linked table. */
    int id = -1;
    /** Whether a row of the release has it. */
    boolean published;
    /** Whether a row that is not copied from an earlier edition has it. */
    boolean live;
    /** Whether it stands for what the filed parts leave of a total; no row has it. */
    boolean remainder;
    /** An S1 code that nobody filed, shown as a zero would be. */
    boolean silentZero;
    /** Given up by a rule that speaks of the cell itself, whatever the sums need. */
    boolean byRule;
    /** Network counts rounded although their class is exact. */
    boolean extraRounded;

    Mark mark = Mark.MISSING;

    @Nullable
    BigDecimal face;
    /** The denominator that bounds it, for a share. */
    @Nullable
    Cell whole;

    /** What earlier editions showed of it; the whole line where they showed nothing. */
    double knownLow = 0;

    double knownHigh = Double.POSITIVE_INFINITY;

    Cell(CountKey key, Count count, Rule rule, String population) {
        this.key = key;
        this.count = count;
        this.rule = rule;
        this.population = population;
    }

    @Nullable
    BigDecimal value() {
        return silentZero ? BigDecimal.ZERO : count.value();
    }

    boolean network() {
        return "NETWORK".equals(key.area());
    }

    boolean rolling() {
        return "R4".equals(key.window());
    }

    boolean rounded() {
        return rule.rounds() || extraRounded;
    }

    /** Whether truth itself is of the hidden class. */
    boolean small() {
        BigDecimal v = value();
        return v != null && rule.protects() && rule.small(v);
    }

    /** Whether it may still be given up for another. */
    boolean giveable() {
        return mark == Mark.OPEN && published && live && !seen();
    }

    /** Whether an earlier edition showed it. */
    boolean seen() {
        return knownHigh - knownLow <= 8;
    }

    /** For messages: ids, never a value. */
    String name() {
        return String.join(
                " ",
                key.element(),
                key.area(),
                key.quarter().toString(),
                key.window(),
                key.sex(),
                key.age(),
                key.migstat(),
                key.dimName(),
                key.dimCode(),
                key.scope());
    }
}
