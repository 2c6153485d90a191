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

    /** The text, or the given one where the message file has none. */
    String orElse(String key, String other) {
        return texts.getProperty(key, other);
    }
}
