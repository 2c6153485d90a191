package org.mc2cm.dashboards.text;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Which of CLDR's locales a page is written for. */
final class Locales {

    /** British dates; and, for the whole network in Arabic, the digits of its Maghreb majority. */
    private static final ULocale ENGLISH = ULocale.forLanguageTag("en-GB");

    private static final ULocale ARABIC = ULocale.forLanguageTag("ar-MA");

    private static final Set<String> ARABIC_COUNTRIES = countries();

    private Locales() {}

    /** The locale of a language in a country; a country where it is not at home changes nothing. */
    static ULocale of(String language, String country) {
        if (language.equals("ar")) {
            return ARABIC_COUNTRIES.contains(country) ? new ULocale("ar", country) : ARABIC;
        }
        return language.equals("en") ? ENGLISH : ULocale.forLanguageTag(language);
    }

    private static Set<String> countries() {
        Set<String> countries = new TreeSet<>();
        Arrays.stream(ULocale.getAvailableLocales())
                .filter(locale -> locale.getLanguage().equals("ar"))
                .forEach(locale -> countries.add(locale.getCountry()));
        return countries;
    }
}
