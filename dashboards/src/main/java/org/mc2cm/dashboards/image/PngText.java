package org.mc2cm.dashboards.image;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The words inside a PNG file, as iTXt chunks under the keywords of the PNG specification.
 *
 * @param description the alternative text
 * @param language of all of them, such as {@code ar}
 * @param badge such as {@code SYNTHETIC SAMPLE}, kept under {@code Disclaimer}; empty for real figures
 */
public record PngText(String language, String title, String description, String source, String edition, String badge) {

    /** What a reader who does not see the picture is told. */
    public String alternative() {
        return badge.isEmpty() ? description : badge + ". " + description;
    }

    Map<String, String> chunks() {
        Map<String, String> chunks = new LinkedHashMap<>();
        chunks.put("Title", title);
        chunks.put("Description", description);
        chunks.put("Source", source);
        chunks.put("Edition", edition);
        chunks.put("Disclaimer", badge);
        chunks.values().removeIf(String::isEmpty);
        return chunks;
    }
}
