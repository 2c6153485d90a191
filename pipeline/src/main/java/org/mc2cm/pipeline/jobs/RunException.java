package org.mc2cm.pipeline.jobs;

/** A run that cannot go on for a reason a person can act on. The message is one sentence with what to do; exit 1. */
public final class RunException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RunException(String message) {
        super(message);
    }

    public RunException(String message, Throwable cause) {
        super(message, cause);
    }
}
