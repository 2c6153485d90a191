package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M31: what identifies a person sets the file aside. */
public final class PersonalData extends Mess {

    PersonalData() {
        super(
                "M31",
                Map.ofEntries(
                        Map.entry("M31.address", Severity.REJ_FILE),
                        Map.entry("M31.cases", Severity.REJ_FILE),
                        Map.entry("M31.comment", Severity.REJ_FILE),
                        Map.entry("M31.document", Severity.REJ_FILE),
                        Map.entry("M31.heading", Severity.REJ_FILE),
                        Map.entry("M31.mail", Severity.REJ_FILE),
                        Map.entry("M31.name", Severity.REJ_FILE),
                        Map.entry("M31.phone", Severity.REJ_FILE),
                        Map.entry("M31.place", Severity.REJ_FILE),
                        Map.entry("M31.property", Severity.REJ_FILE)));
    }
}
