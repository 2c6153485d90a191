package org.mc2cm.pipeline.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of a config file, read key by key. What is missing or wrong becomes a problem with its line, and something
 * harmless is handed back so that reading goes on.
 */
final class Block {

    private static final LocalText NO_TEXT = new LocalText(Map.of("en", ""));

    /** A scalar and its line. */
    record Word(String text, int line) {

        /** Codes stand in a million keys: what is one object compares at once. */
        Word {
            text = text.intern();
        }
    }

    private record Entry(int line, Node value) {}

    private final Problems problems;
    private final String file;
    private final int line;
    private final String title;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    Block(Problems problems, String file, int line, String title, @Nullable Node node) {
        this.problems = problems;
        this.file = file;
        this.line = line;
        this.title = title;
        if (node instanceof MappingNode mapping) {
            mapping.getValue().forEach(this::take);
        } else {
            problem(line, "must have lines of the form key: value below it");
        }
    }

    private void take(NodeTuple tuple) {
        int keyLine = lineOf(tuple.getKeyNode());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            problem(keyLine, "has a key that is not a single word; write key: value");
            return;
        }
        Entry first = entries.putIfAbsent(key.getValue(), new Entry(keyLine, tuple.getValueNode()));
        if (first != null) {
            problem(
                    keyLine,
                    "has " + key.getValue() + " twice (first on line " + first.line() + "); keep one of the two");
        }
    }

    String file() {
        return file;
    }

    String title() {
        return title;
    }

    int line() {
        return line;
    }

    int lineOf(String key) {
        Entry entry = entries.get(key);
        return entry == null ? line : entry.line();
    }

    void problem(int where, String sentence) {
        String subject = title.isEmpty() ? "the file" : title;
        problems.add(file, where, sentence.startsWith("the ") ? sentence : subject + " " + sentence);
    }

    void problem(String key, String sentence) {
        problem(lineOf(key), sentence);
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    Collection<String> keys() {
        return entries.keySet();
    }

    Block only(String... keys) {
        List<String> allowed = List.of(keys);
        entries.forEach((key, entry) -> {
            if (!allowed.contains(key)) {
                problem(
                        entry.line(),
                        "has the unknown key " + key + "; "
                                + Nearest.to(key, allowed)
                                        .map(near -> "did you mean " + near + "?")
                                        .orElse("its keys are " + String.join(", ", allowed)));
            }
        });
        return this;
    }

    Optional<Word> word(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.value() instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return Optional.of(new Word(scalar.getValue().strip(), lineOf(scalar)));
        }
        problem(entry.line(), "needs one value after " + key + ": on the same line");
        return Optional.empty();
    }

    String text(String key) {
        if (!has(key)) {
            problem(line, "lacks " + key + "; add a line " + key + ": ...");
        }
        return word(key).map(Word::text).orElse("");
    }

    String text(String key, String otherwise) {
        return word(key).map(Word::text).orElse(otherwise);
    }

    /** The value if it is one of the allowed words, else nothing, after a problem; no words: their file has one already. */
    String oneOf(String key, Collection<String> allowed) {
        String text = text(key);
        if (allowed.contains(text) || text.isEmpty() || allowed.isEmpty()) {
            return text;
        }
        problem(key, "has " + key + ": " + text + ", which is not known; " + Nearest.hint(text, allowed));
        return "";
    }

    <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
        List<String> allowed = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            allowed.add(constant.name().toLowerCase(Locale.ROOT));
        }
        String text = oneOf(key, allowed);
        return text.isEmpty() ? otherwise : type.getEnumConstants()[allowed.indexOf(text)];
    }

    boolean flag(String key, boolean otherwise) {
        String text = text(key, otherwise ? "yes" : "no");
        return switch (text) {
            case "yes", "true" -> true;
            case "no", "false" -> false;
            default -> {
                problem(key, "has " + key + ": " + text + "; write yes or no");
                yield otherwise;
            }
        };
    }

    /** @param least smallest allowed value */
    int wholeNumber(String key, int least, int most) {
        String text = text(key);
        if (text.isEmpty()) {
            return least;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number out of range
        }
        problem(key, "has " + key + ": " + text + "; write a whole number from " + least + " to " + most);
        return least;
    }

    /** One value, or those of a list. */
    List<String> lines(String key) {
        Entry entry = entries.get(key);
        return entry != null && entry.value() instanceof ScalarNode ? List.of(text(key)) : texts(key);
    }

    List<Word> words(String key) {
        Entry entry = entries.get(key);
        List<Word> words = new ArrayList<>();
        if (entry == null) {
            return words;
        }
        if (!(entry.value() instanceof SequenceNode sequence)) {
            problem(entry.line(), "needs a list after " + key + ": such as [one, two]");
            return words;
        }
        for (Node node : sequence.getValue()) {
            if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
                words.add(new Word(scalar.getValue().strip(), lineOf(scalar)));
            } else {
                problem(lineOf(node), "has something in " + key + " that is not a single word");
            }
        }
        return words;
    }

    List<String> texts(String key) {
        return words(key).stream().map(Word::text).toList();
    }

    /** Known words of a list; the others become problems. */
    List<String> texts(String key, Collection<String> allowed) {
        return words(key).stream()
                .filter(word -> known(key, word, allowed))
                .map(Word::text)
                .toList();
    }

    private boolean known(String key, Word word, Collection<String> allowed) {
        boolean known = allowed.contains(word.text());
        if (!known && !allowed.isEmpty()) {
            problem(
                    word.line(),
                    "has " + word.text() + " in " + key + ", which is not known; "
                            + Nearest.hint(word.text(), allowed));
        }
        return known;
    }

    /** Two decimal numbers in square brackets. */
    Optional<List<Double>> pair(String key) {
        List<Double> numbers = new ArrayList<>();
        for (Word word : words(key)) {
            try {
                numbers.add(new BigDecimal(word.text()).doubleValue());
            } catch (NumberFormatException e) {
                problem(word.line(), "has " + word.text() + " in " + key + ", which is not a number");
            }
        }
        return numbers.size() == 2 ? Optional.of(numbers) : Optional.empty();
    }

    LocalText local(String key) {
        if (!has(key)) {
            problem(line, "lacks " + key + " in " + String.join(", ", LocalText.LANGUAGES));
            return NO_TEXT;
        }
        Block texts = block(key).only(LocalText.LANGUAGES.toArray(String[]::new));
        Map<String, String> byLanguage = new LinkedHashMap<>();
        for (String language : LocalText.LANGUAGES) {
            byLanguage.put(language, texts.text(language));
        }
        return new LocalText(byLanguage);
    }

    /** The mapping below a key; empty, and a problem, if there is none. */
    Block block(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            problem(line, "lacks " + key + "; add it with its keys below");
        }
        String below = title.isEmpty() ? key : title + " " + key;
        return entry == null
                ? new Block(new Problems(), file, line, below, null)
                : new Block(problems, file, entry.line(), below, entry.value());
    }

    /** The mappings of a list. */
    List<Block> blocks(String key) {
        Entry entry = entries.get(key);
        if (entry == null || !(entry.value() instanceof SequenceNode sequence)) {
            problem(lineOf(key), "needs a list below " + key + ":, each entry beginning with a dash");
            return List.of();
        }
        return sequence.getValue().stream()
                .map(node -> new Block(problems, file, lineOf(node), nameOf(node, key), node))
                .toList();
    }

    /** The mappings of all keys, in the order of the file, each titled by its key alone. */
    List<Block> children() {
        return entries.entrySet().stream()
                .map(e -> new Block(
                        problems,
                        file,
                        e.getValue().line(),
                        e.getKey(),
                        e.getValue().value()))
                .toList();
    }

    private static String nameOf(Node node, String otherwise) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("id")
                        && tuple.getValueNode() instanceof ScalarNode id) {
                    return id.getValue();
                }
            }
        }
        return "an entry of " + otherwise;
    }

    private static int lineOf(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}
