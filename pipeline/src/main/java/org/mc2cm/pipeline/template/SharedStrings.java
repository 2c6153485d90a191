package org.mc2cm.pipeline.template;

import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a workbook, each once, in order of first use. */
final class SharedStrings {

    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private int uses;

    int index(String text) {
        uses++;
        Integer known = indexes.get(text);
        if (known != null) {
            return known;
        }
        int index = indexes.size();
        indexes.put(text, index);
        return index;
    }

    String xml() {
        StringBuilder out = new StringBuilder(Xml.HEAD)
                .append("<sst xmlns=\"")
                .append(Xml.MAIN)
                .append("\" count=\"")
                .append(uses)
                .append("\" uniqueCount=\"")
                .append(indexes.size())
                .append("\">");
        for (String text : indexes.keySet()) {
            out.append("<si><t xml:space=\"preserve\">")
                    .append(Xml.escape(text))
                    .append("</t></si>");
        }
        return out.append("</sst>").toString();
    }
}
