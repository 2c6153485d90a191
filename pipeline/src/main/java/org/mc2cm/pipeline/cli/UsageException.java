package org.mc2cm.pipeline.cli;

/** Something that was typed cannot be meant so: the message says what to type; exit 2. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
