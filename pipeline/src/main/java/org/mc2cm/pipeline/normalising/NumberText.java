package org.mc2cm.pipeline.normalising;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every number that a text can be: none, one, or two between which only the declared format may choose.
 *
 * @param readings the different numbers, plain ones before grouped ones
 * @param agreeing those of them that the declared format writes so
 */
record NumberText(List<BigDecimal> readings, List<BigDecimal> agreeing) {

    /** @param text with ASCII digits, see {@link Digits} */
    static NumberText of(String text, NumberFormat format) {
        Map<BigDecimal, BigDecimal> all = new LinkedHashMap<>();
        List<BigDecimal> agreeing = new ArrayList<>();
        for (NumberReading reading : NumberReading.values()) {
            Optional<BigDecimal> number = reading.of(text);
            if (number.isPresent()) {
                BigDecimal value = number.get();
                BigDecimal key = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
                all.putIfAbsent(key, value);
                if (reading.agrees(format, text)) {
                    agreeing.add(value);
                }
            }
        }
        return new NumberText(List.copyOf(all.values()), List.copyOf(agreeing));
    }

    /** The number, if there is no question which one it is. */
    Optional<BigDecimal> number() {
        if (readings.size() == 1) {
            return Optional.of(readings.get(0));
        }
        return agreeing.size() == 1 ? Optional.of(agreeing.get(0)) : Optional.empty();
    }

    /** Two numbers that it can be, of which the declared format does not choose one. */
    boolean ambiguous() {
        return readings.size() > 1 && agreeing.size() != 1;
    }
}
