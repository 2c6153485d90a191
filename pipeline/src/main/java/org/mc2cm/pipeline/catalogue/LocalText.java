package org.mc2cm.pipeline.catalogue;

import java.util.List;
import java.util.Map;

/** A text in the network's languages; falls back to English. */
public record LocalText(Map<String, String> byLanguage) {

    public static final List<String> LANGUAGES = List.of("en", "fr", "ar", "es", "it");

    public LocalText {
        byLanguage = Map.copyOf(byLanguage);
        if (!byLanguage.containsKey("en")) {
            throw new IllegalArgumentException("a text needs at least English");
        }
    }

    public String in(String language) {
        String text = byLanguage.get(language);
        return text != null ? text : byLanguage.getOrDefault("en", "");
    }
}
