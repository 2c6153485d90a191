package org.mc2cm.pipeline.disclosure;

import java.util.List;

/** The order of OBS_STATUS: a row says the first that applies. */
final class Status {

    private static final List<String> ORDER = List.of("Q", "M", "L", "O", "S", "V", "B", "D", "N", "U", "E", "P", "A");

    private Status() {}

    static String first(String one, String other) {
        return rank(one) <= rank(other) ? one : other;
    }

    private static int rank(String status) {
        int i = ORDER.indexOf(status);
        return i < 0 ? ORDER.size() : i;
    }
}
