package org.mc2cm.pipeline.finding.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mc2cm.pipeline.catalogue.LocalText;
import org.mc2cm.pipeline.finding.Messages;

/** M01 to M35, each a class of its own with all of its messages. */
class MessesTest {

    private static final Path SOURCES = Path.of("src/main/java/org/mc2cm/pipeline");
    /** A code and a severity side by side, decided elsewhere than in the rule's class. */
    private static final Pattern DECIDED = Pattern.compile("\"M(0[1-9]|[12][0-9]|3[0-5])\",\\s*Severity\\.");

    private static Set<String> keys(String language, String code) {
        Set<String> keys = new TreeSet<>();
        new Messages().keys(language).forEach(keys::add);
        keys.removeIf(key -> !key.startsWith(code + "."));
        return keys;
    }

    @Test
    void each_rule_has_a_class() {
        assertThat(Messes.ALL)
                .extracting(Mess::code)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 35)
                        .mapToObj(i -> "M" + (i < 10 ? "0" : "") + i)
                        .toList());
        assertThat(Messes.ALL).extracting(Object::getClass).doesNotHaveDuplicates();
    }

    @Test
    void a_rule_has_all_of_its_messages_in_five_languages_and_no_others() {
        for (Mess mess : Messes.ALL) {
            Set<String> own = new TreeSet<>(mess.messages().keySet());
            own.removeIf(key -> !key.startsWith(mess.code()));
            for (String language : LocalText.LANGUAGES) {
                assertThat(keys(language, mess.code()))
                        .as(mess.code() + " " + language)
                        .isEqualTo(own);
            }
        }
    }

    @Test
    void a_message_of_another_rule_is_a_mistake() {
        assertThatThrownBy(() -> Messes.of("M07").severity("M06.comma")).hasMessageContaining("M06.comma");
        assertThatThrownBy(() -> Messes.ofMessage("M99.no")).hasMessageContaining("M99");
    }

    @Test
    void how_grave_a_message_is_stands_in_its_rule_alone() throws IOException {
        List<String> elsewhere = new ArrayList<>();
        for (String stage : List.of("inbox", "reading", "normalising")) {
            try (Stream<Path> files = Files.walk(SOURCES.resolve(stage))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    if (DECIDED.matcher(Files.readString(file)).find()) {
                        elsewhere.add(file.toString());
                    }
                }
            }
        }
        assertThat(elsewhere).isEmpty();
    }
}
