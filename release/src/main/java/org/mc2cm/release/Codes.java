package org.mc2cm.release;

import org.jspecify.annotations.Nullable;

/**
 * Half a million rows hold a few hundred different codes: equal ones become one object where that is cheap. Threads may
 * overwrite each other's places, which costs memory alone.
 */
final class Codes {

    private static final int PLACES = 1 << 12;
    private static final @Nullable String[] SEEN = new String[PLACES];

    private Codes() {}

    static String one(String code) {
        int place = code.hashCode() & (PLACES - 1);
        String seen = SEEN[place];
        if (seen != null && seen.equals(code)) {
            return seen;
        }
        SEEN[place] = code;
        return code;
    }
}
