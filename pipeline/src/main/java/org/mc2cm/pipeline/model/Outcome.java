package org.mc2cm.pipeline.model;

import java.util.Locale;

/** What became of a file: the outcome column of submissions.csv. */
public enum Outcome {
    ACCEPTED,
    ACCEPTED_WITH_WARNINGS,
    PARTIAL,
    REJECTED,
    DUPLICATE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether any of its rows reach the store's current figures. */
    public boolean loaded() {
        return this == ACCEPTED || this == ACCEPTED_WITH_WARNINGS || this == PARTIAL;
    }
}
