package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M32: files that are no workbook, or come in another format. */
public final class WrongFormat extends Mess {

    WrongFormat() {
        super(
                "M32",
                Map.ofEntries(
                        Map.entry("M32.read", Severity.NOTE),
                        Map.entry("M32.read_text", Severity.NOTE),
                        Map.entry("M32.empty", Severity.REJ_FILE),
                        Map.entry("M32.form", Severity.REJ_FILE),
                        Map.entry("M32.macro", Severity.REJ_FILE),
                        Map.entry("M32.other", Severity.REJ_FILE),
                        Map.entry("M32.password", Severity.REJ_FILE),
                        Map.entry("M32.pdf", Severity.REJ_FILE),
                        Map.entry("M32.picture", Severity.REJ_FILE),
                        Map.entry("M32.text_damaged", Severity.REJ_FILE),
                        Map.entry("M32.text_encoding", Severity.REJ_FILE),
                        Map.entry("M32.text_quotes", Severity.REJ_FILE),
                        Map.entry("M32.text_separator", Severity.REJ_FILE),
                        Map.entry("M32.web", Severity.REJ_FILE),
                        Map.entry("M32.xls", Severity.REJ_FILE),
                        Map.entry("M32.xlsb", Severity.REJ_FILE)));
    }
}
