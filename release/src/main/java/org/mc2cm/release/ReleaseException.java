package org.mc2cm.release;

/** An edition that cannot be read or written as the format says. The message names the file and what to do. */
public final class ReleaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ReleaseException(String message) {
        super(message);
    }

    public ReleaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
