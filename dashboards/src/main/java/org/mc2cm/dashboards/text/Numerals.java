package org.mc2cm.dashboards.text;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Numbers and dates as CLDR has them for a locale, but with the minus sign of typesetters and spaces that do not break. */
final class Numerals {

    private static final String MINUS = "\u2212";

    /** A sign before Latin digits would be drawn behind them in right-to-left text. */
    private static final String LEFT_TO_RIGHT = "\u200e";

    /** Digits that stand alone in text; not those of codes such as {@code VIO-06}, {@code SDG 5.2.1}, {@code 2026-Q3.1}. */
    private static final Pattern LONE =
            Pattern.compile("(?<![A-Za-z0-9.,\\-]|[A-Za-z] )[0-9]+(?![A-Za-z0-9\\-]|[.,][0-9])");

    private final ULocale locale;
    private final String mark;
    private final String digits;
    private final Map<Integer, LocalizedNumberFormatter> formats = new ConcurrentHashMap<>();

    Numerals(ULocale locale) {
        this.locale = locale;
        NumberingSystem system = NumberingSystem.getInstance(locale);
        this.digits = system.getDescription();
        this.mark = locale.isRightToLeft() && digits.startsWith("0") ? LEFT_TO_RIGHT : "";
    }

    /** Whether the text is a number with a dot and without exponent or grouping. */
    static boolean isPlain(String text) {
        return text.matches("-?\\d+(\\.\\d+)?");
    }

    String decimal(String plain) {
        String unsigned = unsigned(plain);
        return plain.startsWith("-") ? mark + MINUS + unsigned : unsigned;
    }

    String signed(String plain) {
        boolean above = !plain.startsWith("-") && new BigDecimal(plain).signum() > 0;
        return above ? mark + "+" + unsigned(plain) : decimal(plain);
    }

    /** Each ASCII digit as the locale writes it, without grouping. */
    String digits(String text) {
        StringBuilder written = new StringBuilder();
        text.chars().forEach(c -> written.append(c >= '0' && c <= '9' ? digits.charAt(c - '0') : (char) c));
        return written.toString();
    }

    /** The text, its lone digits as the locale writes them. */
    String inText(String text) {
        return digits.startsWith("0") ? text : LONE.matcher(text).replaceAll(lone -> digits(lone.group()));
    }

    /** A day such as {@code 2026-10-20} in the locale's long form. */
    String date(String day) {
        DateFormat form = DateFormat.getDateInstance(DateFormat.LONG, locale);
        form.setTimeZone(TimeZone.GMT_ZONE);
        return form.format(
                Date.from(LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private String unsigned(String plain) {
        String number = plain.startsWith("-") ? plain.substring(1) : plain;
        int dot = number.indexOf('.');
        int decimals = dot < 0 ? 0 : number.length() - dot - 1;
        return formats.computeIfAbsent(
                        decimals, n -> NumberFormatter.withLocale(locale).precision(Precision.fixedFraction(n)))
                .format(new BigDecimal(number))
                .toString()
                .replace('\u202f', '\u00a0');
    }
}
