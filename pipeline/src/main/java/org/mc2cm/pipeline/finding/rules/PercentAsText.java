package org.mc2cm.pipeline.finding.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;
import org.mc2cm.pipeline.finding.Severity;

/** M14: per cent in its four guises. */
public final class PercentAsText extends Mess {

    private static final Pattern SIGN = Pattern.compile(".*[%٪].*");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    PercentAsText() {
        super(
                "M14",
                Map.ofEntries(
                        Map.entry("M14.percent", Severity.REJ_CELL),
                        Map.entry("M14.over", Severity.REJ_CELL),
                        Map.entry("M14.fraction", Severity.WARN),
                        Map.entry(NOT_NUMBER, Severity.REJ_CELL)));
    }

    /** Whether a refused text has a sign of per cent. */
    public static boolean is(String text) {
        return SIGN.matcher(text).matches();
    }

    /** A share over a hundred per cent. */
    public static boolean over(BigDecimal perCent) {
        return perCent.compareTo(HUNDRED) > 0;
    }

    /** 0.45 without a sign of per cent may be 0.45 or 45 per cent. */
    public static boolean fraction(BigDecimal perCent, boolean signed) {
        return !signed && perCent.signum() > 0 && perCent.compareTo(BigDecimal.ONE) < 0;
    }
}
