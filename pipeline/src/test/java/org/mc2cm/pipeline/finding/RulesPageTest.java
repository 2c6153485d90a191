package org.mc2cm.pipeline.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RulesPageTest {

    @Test
    void the_committed_page_is_what_the_messages_say() throws IOException {
        assertThat(Files.readString(Path.of("../docs/RULES.md")))
                .as("Is this test failing? A message or the manual changed: renew the page with `make docs`")
                .isEqualTo(RulesPage.page());
    }

    @Test
    void every_rule_from_m01_to_m35_has_a_title_a_meaning_an_example_and_what_to_do() throws IOException {
        Properties manual = RulesPage.manual();
        for (int number = 1; number <= 35; number++) {
            String rule = "M%02d".formatted(number);
            for (String part : new String[] {".title", ".means", ".example", ".todo"}) {
                assertThat(manual.getProperty(rule + part))
                        .as("the manual's " + rule + part)
                        .isNotBlank();
            }
        }
    }

    @Test
    void every_code_of_a_message_is_in_the_manual() throws IOException {
        TreeSet<String> codes = new TreeSet<>();
        new Messages()
                .keys("en")
                .forEach(key -> codes.add(key.contains(".") ? key.substring(0, key.indexOf('.')) : ""));
        codes.removeIf(code -> !code.matches("[MRP][0-9S][0-9]"));
        assertThat(RulesPage.rules(RulesPage.manual())).containsAll(codes);
    }
}
