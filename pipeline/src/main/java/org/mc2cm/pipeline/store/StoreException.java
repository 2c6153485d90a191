package org.mc2cm.pipeline.store;

/** The store cannot be used; the message is a sentence for the person who runs the program. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
