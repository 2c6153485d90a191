package org.mc2cm.pipeline.indicators;

import java.util.List;

/**
 * How a network value came about.
 *
 * @param status rank of its status, before a refusal
 * @param cities participants summed, sorted
 * @param currencies of those participants, how many different ones
 * @param largest the city with over 60 per cent of the denominator, else empty
 */
record Pool(int status, List<String> cities, int currencies, String largest) {

    static final Pool EMPTY = new Pool(Statuses.MISSING, List.of(), 0, "");
}
