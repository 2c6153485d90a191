package org.mc2cm.pipeline.catalogue;

import java.util.List;

/**
 * The config folder has mistakes. The message is for the person who changed it; every mistake found is in it.
 */
public final class ConfigException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    public ConfigException(List<String> problems) {
        super(String.join(System.lineSeparator(), problems));
        this.problems = List.copyOf(problems);
    }

    /** By file and line, each {@code file:line: what is wrong, what to write instead}. */
    public List<String> problems() {
        return problems;
    }
}
