package org.mc2cm.pipeline.feedback;

import org.mc2cm.pipeline.finding.Severity;

/**
 * What is said at one cell: all findings about it in one comment.
 *
 * @param worst the gravest of them
 * @param text lines in the city's language
 */
record Remark(Area area, Severity worst, String text) {

    /** Begins each comment of ours, by which the next round knows them. */
    static final String MARK = "MC2CM \u00B7 ";

    /** Stands between a city's own comment and ours on the same cell. */
    static final String BELOW = "\n\u2014\u2014\u2014\n" + MARK;
}
