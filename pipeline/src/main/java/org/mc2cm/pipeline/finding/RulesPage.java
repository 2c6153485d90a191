package org.mc2cm.pipeline.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.mc2cm.pipeline.catalogue.LocalText;

/** docs/RULES.md: what each code of a finding means, an example, what to do, and its sentences in five languages. */
public final class RulesPage {

    private static final String HEAD =
            """
            # Rules

            What the code of a finding means, with an example and what to do. Severities: NOTE for information; WARN taken,
            and published as unvalidated until the city confirms or corrects it; REJ-CELL, REJ-ROW and REJ-FILE not loaded.
            A rule on trial (config/rules.yaml) reports as NOTE and refuses nothing.

            Made from the program's messages by `make docs`; do not edit. `{where}` is the sheet and cell, `{seen}` what
            stands there.
            """;

    private RulesPage() {}

    /** Writes the page. @param args the file to write */
    public static void main(String[] args) throws IOException {
        if (args.length != 1) {
            throw new IllegalArgumentException("one argument is needed: the file to write");
        }
        Files.writeString(Path.of(args[0]), page(), StandardCharsets.UTF_8);
    }

    /** The page as Markdown. */
    public static String page() throws IOException {
        Properties manual = manual();
        Messages messages = new Messages();
        StringBuilder page = new StringBuilder(HEAD);
        for (String rule : rules(manual)) {
            page.append("\n## ")
                    .append(rule)
                    .append(" ")
                    .append(manual.getProperty(rule + ".title"))
                    .append("\n\n");
            page.append(manual.getProperty(rule + ".means")).append("\n\n");
            page.append("- Example: ")
                    .append(manual.getProperty(rule + ".example"))
                    .append('\n');
            page.append("- What to do: ")
                    .append(manual.getProperty(rule + ".todo"))
                    .append('\n');
            page.append("- On trial: ").append(trial(rule)).append('\n');
            sentences(page, rule, messages);
        }
        return page.toString();
    }

    private static String trial(String rule) {
        return Trials.impossible(rule)
                .map(why -> "never; " + why + ".")
                .orElse("possible; a note then, and the figure counts as it stands, if it can be read at all.");
    }

    private static void sentences(StringBuilder page, String rule, Messages messages) {
        for (String key : messages.keys("en")) {
            if (key.startsWith(rule + ".")) {
                page.append('\n');
                for (String language : LocalText.LANGUAGES) {
                    page.append("- ")
                            .append(language)
                            .append(": ")
                            .append(messages.pattern(key, language))
                            .append('\n');
                }
            }
        }
    }

    /** Codes that the manual has, sorted. */
    static Set<String> rules(Properties manual) {
        TreeSet<String> rules = new TreeSet<>();
        manual.stringPropertyNames().forEach(key -> rules.add(key.substring(0, key.indexOf('.'))));
        return rules;
    }

    static Properties manual() throws IOException {
        Properties manual = new Properties();
        try (InputStream in = RulesPage.class.getResourceAsStream("/messages/manual_en.properties")) {
            if (in == null) {
                throw new IllegalStateException("manual_en.properties is not in the program");
            }
            manual.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return manual;
    }
}
