package org.mc2cm.pipeline.finding.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.mc2cm.pipeline.finding.Severity;

/** M07: a number that two readings fit is refused with both, unless the workbook declares how it writes. */
public final class TwoReadings extends Mess {

    /** Amounts in these are written with three decimals. */
    private static final Set<String> MILLIMES = Set.of("TND", "LYD", "JOD", "KWD", "BHD", "IQD", "OMR");

    TwoReadings() {
        super(
                "M07",
                Map.ofEntries(
                        Map.entry("M07.ambiguous", Severity.REJ_CELL),
                        Map.entry("M07.currency", Severity.NOTE),
                        Map.entry("M07.unknownFormat", Severity.WARN)));
    }

    /** Whether a currency settles it: three decimals are what its amounts are written with. */
    public static boolean settledBy(String currency, BigDecimal first) {
        return first.scale() == 3 && MILLIMES.contains(currency);
    }
}
