package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import org.mc2cm.pipeline.finding.Severity;

/** M10: invisible marks of direction within a code. */
public final class DirectionalMarks extends Mess {

    DirectionalMarks() {
        super("M10", Map.ofEntries(Map.entry("M10.mark", Severity.NOTE)));
    }
}
