package org.mc2cm.dashboards.text;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of one language, from {@code messages/pages_<language>.properties} (UTF-8, ICU MessageFormat). */
public final class Words {

    private static final Map<String, Words> LOADED = new ConcurrentHashMap<>();
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d) (?=\\d{3})");
    private static final Pattern LIMIT = Pattern.compile("(n?)<(\\d+)");

    private final String language;
    private final ULocale locale;
    private final Properties messages;
    private final Numerals numerals;

    private Words(String language, ULocale locale, Properties messages) {
        this.language = language;
        this.locale = locale;
        this.messages = messages;
        this.numerals = new Numerals(locale);
    }

    /** Whether there is a message file for the language. */
    public static boolean isSupported(String language) {
        return language.matches("[a-z]{2}") && Words.class.getResource(path(language)) != null;
    }

    /** The words of a language that is supported, as the whole network writes them. */
    public static Words of(String language) {
        return of(language, "");
    }

    /**
     * The words of a language as a country writes them: Amman and Beirut have other digits and months than Rabat.
     *
     * @param country two letters such as {@code JO}, or empty
     */
    public static Words of(String language, String country) {
        ULocale locale = Locales.of(language, country);
        return LOADED.computeIfAbsent(locale.toLanguageTag(), tag -> new Words(language, locale, load(language)));
    }

    public String language() {
        return language;
    }

    public boolean rightToLeft() {
        return language.equals("ar");
    }

    public boolean has(String key) {
        return messages.containsKey(key);
    }

    /**
     * The message with its arguments filled in.
     *
     * @param namesAndValues name, value, name, value
     * @throws IllegalArgumentException when there is no such message: a page never shows a key
     */
    public String get(String key, Object... namesAndValues) {
        String pattern = messages.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key + " in " + path(language));
        }
        if (pattern.indexOf('{') < 0) {
            return numerals.inText(pattern);
        }
        Map<String, Object> arguments = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return numerals.inText(new MessageFormat(pattern, locale).format(arguments));
    }

    /** The message, or the other text where the file has none. */
    public String getOr(String key, String otherwise) {
        return has(key) ? get(key) : otherwise;
    }

    /**
     * A plain decimal such as {@code -1234.5}, or a class such as {@code <10} and {@code n<100}, as the language writes
     * it; anything else comes back as it is.
     */
    public String number(String plain) {
        Matcher limit = LIMIT.matcher(plain);
        if (limit.matches()) {
            return get(limit.group(1).isEmpty() ? "mark.below" : "mark.base", "n", numerals.decimal(limit.group(2)));
        }
        return Numerals.isPlain(plain) ? numerals.decimal(plain) : plain;
    }

    /** A plain decimal with its sign, also above zero. */
    public String signed(String plain) {
        return Numerals.isPlain(plain) ? numerals.signed(plain) : plain;
    }

    /** A code such as {@code 2026-Q3.1}, whose parts keep their order in right-to-left text too. */
    public String code(String code) {
        return rightToLeft() ? "\u200e" + code : code;
    }

    /** A name of the catalogue: its digits as the language writes them, thousands that do not break. */
    public String name(String name) {
        return numerals.inText(THOUSANDS.matcher(name).replaceAll("\u00a0"));
    }

    /** {@code 2026-10-20} as {@code 20 October 2026}. */
    public String date(String day) {
        return numerals.date(day);
    }

    /** {@code 2026-Q3} in words, such as {@code third quarter of 2026}. */
    public String quarter(String quarter) {
        return get("quarter.long", "year", numerals.digits(quarter.substring(0, 4)), "q", quarter.substring(6));
    }

    /** The text with its first letter as at the start of a sentence. */
    public String sentence(String text) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.forLanguageTag(language)) + text.substring(first);
    }

    /** {@code 2026-Q3} as {@code Q3 2026}. */
    public String quarterShort(String quarter) {
        return get("quarter.short", "year", numerals.digits(quarter.substring(0, 4)), "q", quarter.substring(6));
    }

    /** The unit as it stands after a value, such as {@code %}. */
    public String unit(String unit) {
        return getOr("unit." + unit.replaceAll("[^A-Za-z0-9]+", "-"), unit);
    }

    /** As {@link #unit(String)}, in the form that the number before it asks for: {@code 1 day}, {@code 4 days}. */
    public String unit(String unit, String number) {
        String key = "unit.counted." + unit.replaceAll("[^A-Za-z0-9]+", "-");
        return has(key) && Numerals.isPlain(number) ? get(key, "n", new BigDecimal(number).abs()) : unit(unit);
    }

    /** The unit in full, for subtitles. */
    public String unitLong(String unit) {
        return getOr("unit.long." + unit.replaceAll("[^A-Za-z0-9]+", "-"), unit);
    }

    private static Properties load(String language) {
        try (InputStream in = Words.class.getResourceAsStream(path(language))) {
            if (in == null) {
                throw new IllegalArgumentException("no message file " + path(language));
            }
            Properties messages = new Properties();
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(String language) {
        return "/messages/pages_" + language + ".properties";
    }
}
