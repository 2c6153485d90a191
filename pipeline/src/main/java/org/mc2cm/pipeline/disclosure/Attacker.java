package org.mc2cm.pipeline.disclosure;

/** A reader who computes: what of each cell follows from all that is published. */
interface Attacker {

    /**
     * Narrows the ranges as far as its arithmetic can. Never narrower than is possible.
     *
     * @param ranges what is known from the published rows themselves; changed in place
     */
    void narrow(LinkedTable table, Ranges ranges);
}
