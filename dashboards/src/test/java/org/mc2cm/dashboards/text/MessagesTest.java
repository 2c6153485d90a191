package org.mc2cm.dashboards.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MessagesTest {

    /** Every language of the pages, known by its message file. */
    private static final List<String> LANGUAGES =
            Stream.of("ar", "es", "fr", "it").filter(Words::isSupported).toList();

    /** Words that two languages write alike. */
    private static final Set<String> ALIKE = Set.of(
            "fr column.class",
            "fr column.code",
            "fr quality.participant",
            "fr unit.points",
            "fr unit.word.points",
            "es quality.value.no",
            "it quality.value.no");

    static Stream<String> languages() {
        return LANGUAGES.stream();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_file_has_the_same_keys(String language) throws Exception {
        assertThat(read(language).keySet()).isEqualTo(read("en").keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void every_message_has_the_same_placeholders(String language) throws Exception {
        Map<String, String> english = read("en");
        read(language).forEach((key, pattern) -> assertThat(arguments(pattern, language))
                .as(language + " " + key)
                .isEqualTo(arguments(english.getOrDefault(key, ""), "en")));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_message_is_left_in_english(String language) throws Exception {
        Map<String, String> english = read("en");
        List<String> left = read(language).entrySet().stream()
                .filter(e -> e.getValue().equals(english.get(e.getKey())))
                .filter(e -> words(e.getValue()).matches(".*\\p{L}{3,}.*"))
                .map(e -> language + " " + e.getKey())
                .filter(key -> !ALIKE.contains(key))
                .toList();
        assertThat(left).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void no_message_holds_a_straight_apostrophe_which_would_quote_what_follows(String language) throws Exception {
        assertThat(read(language).values()).noneMatch(m -> m.contains("'"));
    }

    /** CLDR knows two forms of a noun in Italian and six in Arabic: each count up to 200 finds its own. */
    @ParameterizedTest
    @ValueSource(strings = {"ar", "en", "es", "fr", "it"})
    void every_plural_has_the_forms_of_its_language(String language) throws Exception {
        PluralRules rules = PluralRules.forLocale(ULocale.forLanguageTag(language));
        List<String> lacking = new ArrayList<>();
        read(language).forEach((key, pattern) -> plurals(pattern).forEach(forms -> {
            for (int n = 0; n <= 200; n++) {
                if (!forms.contains("=" + n) && !forms.contains(rules.select(n))) {
                    lacking.add(key + " " + n);
                }
            }
        }));
        assertThat(lacking).isEmpty();
    }

    private static List<Set<String>> plurals(String pattern) {
        MessagePattern parts = new MessagePattern(pattern);
        List<Set<String>> plurals = new ArrayList<>();
        for (int i = 0; i < parts.countParts(); i++) {
            MessagePattern.Part part = parts.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START
                    && part.getArgType() == MessagePattern.ArgType.PLURAL) {
                Set<String> forms = new TreeSet<>();
                int end = parts.getLimitPartIndex(i);
                for (int at = i + 1; at < end; at++) {
                    if (parts.getPart(at).getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                        forms.add(parts.getSubstring(parts.getPart(at)));
                        at = parts.getLimitPartIndex(
                                at + (parts.getPart(at + 1).getType().hasNumericValue() ? 2 : 1));
                    }
                }
                plurals.add(forms);
            }
        }
        return plurals;
    }

    @Test
    void days_follow_their_number() {
        assertThat(List.of("1", "4", "21"))
                .extracting(n -> Words.of("en").unit("median days", n))
                .containsExactly("day", "days", "days");
        assertThat(List.of("3", "11", "100"))
                .extracting(n -> Words.of("ar").unit("median days", n))
                .containsExactly("أيام", "يوما", "يوم");
    }

    @Test
    void french_numbers_have_a_comma_and_spaces_that_do_not_break() {
        assertThat(Words.of("fr").number("-12345.6")).isEqualTo("\u221212\u00a0345,6");
    }

    @Test
    void a_class_of_counts_stands_as_a_sign_in_french() {
        assertThat(Words.of("fr").number("<10")).isEqualTo("<10");
    }

    @Test
    void dates_are_written_in_words_of_the_language() {
        assertThat(Words.of("fr").date("2026-10-20")).isEqualTo("20 octobre 2026");
    }

    @Test
    void british_dates_stand_in_english() {
        assertThat(Words.of("en").date("2026-10-20")).isEqualTo("20 October 2026");
    }

    private static Set<String> arguments(String pattern, String language) {
        return new TreeSet<>(new MessageFormat(pattern, ULocale.forLanguageTag(language)).getArgumentNames());
    }

    /** The text without placeholders: {@code {name}, women} gives {@code , women}. */
    private static String words(String pattern) {
        return pattern.replaceAll("\\{[a-z]+\\}", "").replaceAll("MC2CM Monitor", "");
    }

    private static Map<String, String> read(String language) throws Exception {
        Properties messages = new Properties();
        try (InputStream in = Words.class.getResourceAsStream("/messages/pages_" + language + ".properties")) {
            messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        Map<String, String> sorted = new TreeMap<>();
        messages.stringPropertyNames().forEach(key -> sorted.put(key, messages.getProperty(key)));
        return sorted;
    }
}
