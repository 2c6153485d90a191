package org.mc2cm.dashboards.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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
