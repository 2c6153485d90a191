package org.mc2cm.pipeline.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mc2cm.pipeline.catalogue.LocalText;

class MessagesTest {

    private static final Messages MESSAGES = new Messages();

    @Test
    void every_message_is_there_in_five_languages() {
        for (String language : LocalText.LANGUAGES) {
            assertThat(MESSAGES.keys(language))
                    .as("Is this test failing? Add the missing keys to messages/*_%s.properties", language)
                    .containsExactlyElementsOf(MESSAGES.keys("en"));
        }
    }

    @Test
    void every_message_that_a_rule_names_is_written() throws IOException {
        Pattern key = Pattern.compile("\"((?:M[0-9]{2}|policy|value|mapping)\\.[A-Za-z]+)\"");
        TreeSet<String> named = new TreeSet<>();
        for (String stage : List.of("normalising", "validating")) {
            try (Stream<Path> files = Files.list(Path.of("src/main/java/org/mc2cm/pipeline", stage))) {
                for (Path file : files.toList()) {
                    Matcher m = key.matcher(Files.readString(file));
                    while (m.find()) {
                        named.add(m.group(1));
                    }
                }
            }
        }
        assertThat(MESSAGES.keys("en"))
                .as("Is this test failing? Write the message in messages/findings_*.properties")
                .containsAll(named);
    }

    @Test
    void a_message_says_what_where_and_what_was_seen() {
        Finding finding = new Finding(
                "02_INDICATORS",
                "I14",
                "M07",
                Severity.REJ_CELL,
                "",
                "1.234",
                "M07.ambiguous",
                List.of("1234", "1.234"));
        assertThat(MESSAGES.text(finding, "en"))
                .startsWith("\"1.234\" in 02_INDICATORS!I14 can be read as 1234 or as 1.234. Write it");
    }

    @Test
    void what_looks_personal_is_not_repeated() {
        for (String text : List.of("Fatima Zahra", "+212 661 23 45 67", "a@b.org", "AB1234567", "فاطمة الزهراء")) {
            assertThat(Seen.of(text)).isEqualTo(Seen.WITHHELD);
        }
    }

    @Test
    void what_is_no_person_is_repeated() {
        for (String text : List.of("1.234", "12 (dont 3 mineures)", "545796", "2026-03-31", "غير متوفر", "n/d")) {
            assertThat(Seen.of(text)).isEqualTo(text);
        }
    }

    @Test
    void a_place_stays_in_order_between_arabic_words() {
        Finding finding =
                new Finding("02_INDICATORS", "I7", "M14", Severity.REJ_CELL, "x", "45 %", "M14.percent", List.of());
        assertThat(new Messages().text(finding, "ar")).contains("\u200E02_INDICATORS!I7\u200E");
    }

    /** F 1200, M 1100 between Arabic words: marks around the numbers would give each the other's letter. */
    @Test
    void plain_numbers_between_arabic_words_have_no_marks_and_small_counts_have() {
        Finding sexes = new Finding(
                "S", "I7", "M20", Severity.REJ_ROW, "pop_migrant", "1200", "M20.differs", List.of("1200", "1100"));
        assertThat(new Messages().text(sexes, "ar"))
                .doesNotContain("\u200E1200")
                .doesNotContain("\u200E1100");
        Finding hidden = new Finding("S", "I7", "M11", Severity.NOTE, "x", "<5", "M11.bounds", List.of("1", "4"));
        assertThat(new Messages().text(hidden, "ar")).contains("\u200E<5\u200E");
    }
}
