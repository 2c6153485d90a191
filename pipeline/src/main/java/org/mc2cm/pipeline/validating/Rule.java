package org.mc2cm.pipeline.validating;

/** A rule over the observations of one workbook. Its Javadoc's first line is the sentence that a city reads. */
interface Rule {

    /** The stable code of its findings, such as {@code M20}. */
    String code();

    /** Adds its findings, and refuses or doubts the observations that they are about. */
    void check(Candidates candidates);
}
