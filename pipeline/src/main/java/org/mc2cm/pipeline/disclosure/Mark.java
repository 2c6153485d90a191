package org.mc2cm.pipeline.disclosure;

/** What becomes of a cell. */
enum Mark {
    /** No figure was filed. */
    MISSING,
    /** May be read. */
    OPEN,
    /** No row shows it, yet it must not be found by subtraction. */
    UNPUBLISHED,
    /** Of the hidden class, shown as such. */
    SMALL,
    /** The city hid it and said that it is small. */
    CITY_SMALL,
    /** The city hid it. */
    CITY_HIDDEN,
    /** The rest of a share is small. */
    REST,
    /** Given up, or small and alike to those given up for it. */
    PARTNER,
    /** A rolling value with a withheld quarter. */
    FOLLOWS,
    /** A network value that would tell, by its difference to an earlier edition's, what a city's row withholds. */
    SUPERSEDED;

    boolean hidden() {
        return this != MISSING && this != OPEN;
    }

    /** Whether the reader is told the class. */
    boolean tellsClass() {
        return this == SMALL || this == CITY_SMALL;
    }
}
