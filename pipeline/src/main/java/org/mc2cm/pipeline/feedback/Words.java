package org.mc2cm.pipeline.feedback;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.mc2cm.pipeline.catalogue.LocalText;

/** The sentences of the first sheet in one language. */
final class Words {

    private static final Map<String, Words> LOADED = new ConcurrentHashMap<>();

    final String language;
    private final Properties texts = new Properties();

    private Words(String language) {
        this.language = language;
        try (InputStream in = Words.class.getResourceAsStream("feedback_" + language + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("feedback_" + language + ".properties is not in the program");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** English for a language that the network does not write. */
    static Words in(String language) {
        return LOADED.computeIfAbsent(LocalText.LANGUAGES.contains(language) ? language : "en", Words::new);
    }

    boolean rightToLeft() {
        return language.equals("ar");
    }

    /** A Latin text as it stands, where the page runs from right to left: {@code 02_INDICATORS} begins with digits. */
    String inOrder(String text) {
        boolean arabic =
                text.codePoints().anyMatch(p -> Character.UnicodeScript.of(p) == Character.UnicodeScript.ARABIC);
        return rightToLeft() && !arabic && !text.isEmpty() ? "\u200E" + text + "\u200E" : text;
    }

    /** @throws IllegalStateException when the file lacks the key */
    String of(String key, String... arguments) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("feedback_" + language + ".properties lacks " + key);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", arguments[i]);
        }
        return text;
    }
}
