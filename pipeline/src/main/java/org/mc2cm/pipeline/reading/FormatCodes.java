package org.mc2cm.pipeline.reading;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Number formats: the codes that every spreadsheet program knows by number (ECMA-376 part 1, 18.8.30), and dates. */
final class FormatCodes {

    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(11, "0.00E+00"),
            Map.entry(12, "# ?/?"),
            Map.entry(13, "# ??/??"),
            Map.entry(14, "m/d/yy"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm AM/PM"),
            Map.entry(19, "h:mm:ss AM/PM"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(22, "m/d/yy h:mm"),
            Map.entry(37, "#,##0_);(#,##0)"),
            Map.entry(38, "#,##0_);[Red](#,##0)"),
            Map.entry(39, "#,##0.00_);(#,##0.00)"),
            Map.entry(40, "#,##0.00_);[Red](#,##0.00)"),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "[h]:mm:ss"),
            Map.entry(47, "mm:ss.0"),
            Map.entry(48, "##0.0E+0"),
            Map.entry(49, "@"));

    private FormatCodes() {}

    /** The code of a built-in format; null for General and for numbers that stand for nothing. */
    static @Nullable String builtIn(int id) {
        boolean eastAsianDate = id >= 27 && id <= 36 || id >= 50 && id <= 58;
        return eastAsianDate ? "yyyy/m/d" : BUILT_IN.get(id);
    }

    /** Whether a format shows a number as a date or a time of day. */
    static boolean isDate(@Nullable String code) {
        if (code == null || code.equalsIgnoreCase("General")) {
            return false;
        }
        for (int i = 0; i < code.length(); i++) {
            switch (code.charAt(i)) {
                case ';' -> {
                    return false;
                }
                case '\\', '_', '*' -> i++;
                case '"' -> i = after(code, '"', i);
                case '[' -> {
                    int end = after(code, ']', i);
                    if (elapsed(code.substring(i + 1, Math.max(i + 1, end)))) {
                        return true;
                    }
                    i = end;
                }
                case 'd', 'D', 'm', 'M', 'y', 'Y', 'h', 'H', 's', 'S' -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private static int after(String code, char closing, int from) {
        int end = code.indexOf(closing, from + 1);
        return end < 0 ? code.length() : end;
    }

    private static boolean elapsed(String inBrackets) {
        return inBrackets.matches("[hH]+|[mM]+|[sS]+");
    }
}
