package org.mc2cm.pipeline.finding;

/** How grave a finding is, mildest first. */
public enum Severity {
    NOTE,
    WARN,
    REJ_CELL,
    REJ_ROW,
    REJ_FILE;

    /** As findings.csv writes it: {@code REJ-CELL}. */
    public String code() {
        return name().replace('_', '-');
    }

    public boolean refuses() {
        return compareTo(REJ_CELL) >= 0;
    }
}
