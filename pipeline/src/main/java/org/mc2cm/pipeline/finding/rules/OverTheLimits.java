package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M34: limits of size and shape, damaged parts. */
public final class OverTheLimits extends Mess {

    OverTheLimits() {
        super(
                "M34",
                Map.ofEntries(
                        Map.entry("M34.blank_rows", Severity.NOTE),
                        Map.entry("M34.after_blank_rows", Severity.WARN),
                        Map.entry("M34.embedded", Severity.WARN),
                        Map.entry("M34.cells", Severity.REJ_FILE),
                        Map.entry("M34.columns", Severity.REJ_FILE),
                        Map.entry("M34.doctype", Severity.REJ_FILE),
                        Map.entry("M34.duplicate", Severity.REJ_FILE),
                        Map.entry("M34.entries", Severity.REJ_FILE),
                        Map.entry("M34.missing", Severity.REJ_FILE),
                        Map.entry("M34.order", Severity.REJ_FILE),
                        Map.entry("M34.part", Severity.REJ_FILE),
                        Map.entry("M34.part_damaged", Severity.REJ_FILE),
                        Map.entry("M34.path", Severity.REJ_FILE),
                        Map.entry("M34.ratio", Severity.REJ_FILE),
                        Map.entry("M34.rows", Severity.REJ_FILE),
                        Map.entry("M34.sheet_twice", Severity.REJ_FILE),
                        Map.entry("M34.size", Severity.REJ_FILE),
                        Map.entry("M34.string", Severity.REJ_FILE),
                        Map.entry("M34.text", Severity.REJ_FILE),
                        Map.entry("M34.total", Severity.REJ_FILE),
                        Map.entry("M34.xls_damaged", Severity.REJ_FILE),
                        Map.entry("M34.xml", Severity.REJ_FILE),
                        Map.entry("M34.zip", Severity.REJ_FILE)));
    }
}
