package org.mc2cm.pipeline.finding;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.LocalText;

/**
 * The sentences that a city reads, in the network's five languages. A pattern may hold {@code {where}}, {@code {seen}},
 * {@code {element}} and the arguments {@code {0}}, {@code {1}}, ...
 */
public final class Messages {

    /** What has a direction of its own or a mirrored form; plain numbers stand well as they are. */
    private static final Pattern DIRECTED = Pattern.compile("[A-Za-z<>]");

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final String[] BUNDLES = {"findings", "files", "surveys", "targets"};

    private final Map<String, Map<String, String>> byLanguage = new TreeMap<>();

    public Messages() {
        for (String language : LocalText.LANGUAGES) {
            Map<String, String> texts = new TreeMap<>();
            for (String bundle : BUNDLES) {
                texts.putAll(load(bundle, language));
            }
            byLanguage.put(language, texts);
        }
    }

    /** What, where, the value seen and what to do; English where the language is not one of the five. */
    public String text(Finding finding, String language) {
        String pattern = pattern(finding.message(), language);
        if (pattern == null) {
            pattern = pattern("unknown", language);
        }
        return pattern == null ? finding.message() : fill(pattern, finding, language.equals("ar"));
    }

    /** The keys of a language, sorted. */
    public Iterable<String> keys(String language) {
        return byLanguage.getOrDefault(language, Map.of()).keySet();
    }

    @Nullable
    String pattern(String key, String language) {
        String text = byLanguage.getOrDefault(language, Map.of()).get(key);
        return text != null ? text : byLanguage.getOrDefault("en", Map.of()).get(key);
    }

    private static String fill(String pattern, Finding finding, boolean rightToLeft) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String argument = argument(pattern.substring(open + 1, close), finding);
            text.append(pattern, from, open).append(rightToLeft ? inOrder(argument) : argument);
            from = close + 1;
        }
        return text.append(pattern, from, pattern.length()).toString();
    }

    /** Between Arabic words 02_INDICATORS would be shown as INDICATORS_02, and <5 as 5>: marks of direction keep them. */
    private static String inOrder(String argument) {
        boolean latin =
                DIRECTED.matcher(argument).find() && !ARABIC.matcher(argument).find();
        return latin ? "\u200E" + argument + "\u200E" : argument;
    }

    private static String argument(String name, Finding finding) {
        return switch (name) {
            case "where" -> where(finding);
            case "seen" -> finding.seen();
            case "element" -> finding.element();
            case "rule" -> finding.rule();
            default -> numbered(name, finding);
        };
    }

    private static String numbered(String name, Finding finding) {
        if (!name.matches("[0-9]")) {
            return "{" + name + "}";
        }
        int index = Integer.parseInt(name);
        return index < finding.arguments().size() ? finding.arguments().get(index) : "";
    }

    private static String where(Finding finding) {
        return finding.cell().isEmpty() ? finding.sheet() : finding.sheet() + "!" + finding.cell();
    }

    private static Map<String, String> load(String bundle, String language) {
        String name = "/messages/" + bundle + "_" + language + ".properties";
        Map<String, String> texts = new TreeMap<>();
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in != null) {
                Properties properties = new Properties();
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
        return texts;
    }
}
