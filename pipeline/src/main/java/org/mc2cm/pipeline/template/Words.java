package org.mc2cm.pipeline.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.mc2cm.pipeline.catalogue.LocalText;

/** The template's own sentences in one language; names of elements, codes and fields come from the catalogue. */
final class Words {

    private static final Map<String, Words> LOADED = new ConcurrentHashMap<>();

    final String language;
    private final Properties texts;

    private Words(String language) {
        this.language = language;
        this.texts = load(language);
    }

    /** @throws IllegalArgumentException for a language that the network does not write */
    static Words in(String language) {
        if (!LocalText.LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("no workbook in language " + language);
        }
        return LOADED.computeIfAbsent(language, Words::new);
    }

    private static Properties load(String language) {
        Properties texts = new Properties();
        try (InputStream in = Words.class.getResourceAsStream("template_" + language + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("template_" + language + ".properties is not in the program");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean rightToLeft() {
        return language.equals("ar");
    }

    /** @throws IllegalStateException when the message file lacks the key */
    String of(String key, String... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("template_" + language + ".properties lacks " + key);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i]);
        }
        return text;
    }

    /** Digits and Latin letters that must keep their order inside a line that runs from right to left. */
    String leftToRight(String text) {
        return rightToLeft() ? "\u200E" + text + "\u200E" : text;
    }

    /** A text from the catalogue; in a right-to-left line the groups of a number are kept together. */
    String shown(String text) {
        return rightToLeft() ? text.replaceAll("(?<=[0-9]) (?=[0-9]{3})", "\u00A0") : text;
    }

    /** The text, or the given one where the message file has none. */
    String orElse(String key, String other) {
        return texts.getProperty(key, other);
    }
}
