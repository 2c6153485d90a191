package org.mc2cm.dashboards.chart;

/** How a figure may be drawn. Zero is {@code SHOWN} with the value 0: a mark at zero. */
public enum Mark {
    SHOWN,
    PROVISIONAL,
    WITHHELD,
    MISSING,
    NOT_APPLICABLE;

    /** Whether there is a value to draw. */
    public boolean hasValue() {
        return this == SHOWN || this == PROVISIONAL;
    }
}
