package org.mc2cm.pipeline.indicators;

import java.util.List;

/** The one OBS_STATUS of a figure that has several: the first in the contract's order. Ranks are positions in it. */
final class Statuses {

    static final List<String> ORDER = List.of("Q", "M", "L", "O", "S", "V", "B", "D", "N", "U", "E", "P", "A");

    static final int MISSING = ORDER.indexOf("O");
    static final int ESTIMATED = ORDER.indexOf("E");
    static final int NORMAL = ORDER.indexOf("A");

    private Statuses() {}

    static String of(int rank) {
        return ORDER.get(rank);
    }

    static int rank(String status) {
        int rank = ORDER.indexOf(status);
        return rank < 0 ? NORMAL : rank;
    }
}
