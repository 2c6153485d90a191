package org.mc2cm.pipeline.finding.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.Severity;

/** A rule about the messes of city files. What it must catch and let pass: rules-and-tests.csv among the tests. */
public abstract class Mess {

    /** What is no plain number, in the rules that may be the reason. */
    static final String NOT_NUMBER = "value.notNumber";

    private final String code;
    private final Map<String, Severity> messages;

    Mess(String code, Map<String, Severity> messages) {
        this.code = code;
        this.messages = new TreeMap<>(messages);
    }

    /** The stable code of its findings, such as {@code M07}. */
    public final String code() {
        return code;
    }

    /** The keys of its messages, and how grave each is. */
    public final Map<String, Severity> messages() {
        return Map.copyOf(messages);
    }

    /** @throws IllegalArgumentException if the message is not one of this rule */
    public final Severity severity(String message) {
        Severity severity = messages.get(message);
        if (severity == null) {
            throw new IllegalArgumentException(code + " has no message " + message);
        }
        return severity;
    }

    /** What this rule has to say about a place. @param seen what stands there, nothing personal */
    public final Finding at(String sheet, String cell, String element, String seen, String message, String... rest) {
        return new Finding(sheet, cell, code, severity(message), element, seen, message, List.of(rest));
    }
}
