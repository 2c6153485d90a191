package org.mc2cm.pipeline.disclosure;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mc2cm.release.PublishedRow;

/** A table that passed the audit. Made only here, and the only thing that publishing takes. */
public final class CheckedTable {

    private final Path draft;
    private final String sha256;
    private final List<PublishedRow> rows;
    private final SortedMap<String, Integer> withheld;
    private final String secretFingerprint;

    CheckedTable(
            Path draft,
            String sha256,
            List<PublishedRow> rows,
            SortedMap<String, Integer> withheld,
            String secretFingerprint) {
        this.draft = draft;
        this.sha256 = sha256;
        this.rows = List.copyOf(rows);
        this.withheld = Collections.unmodifiableSortedMap(new TreeMap<>(withheld));
        this.secretFingerprint = secretFingerprint;
    }

    /** The draft values.csv that was audited. */
    public Path draft() {
        return draft;
    }

    /** Of the very bytes that were audited: no others are published. */
    public String sha256() {
        return sha256;
    }

    /** The rows as read back from the draft, in the order of values.csv. */
    public List<PublishedRow> rows() {
        return rows;
    }

    /** How many rows are withheld, by what they display ({@code <10}, {@code <5}, {@code c}), and all together. */
    public SortedMap<String, Integer> withheld() {
        return withheld;
    }

    public String secretFingerprint() {
        return secretFingerprint;
    }
}
