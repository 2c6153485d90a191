package org.mc2cm.pipeline.normalising;

import org.mc2cm.pipeline.finding.rules.BrokenGroups;
import org.mc2cm.pipeline.finding.rules.Formulas;
import org.mc2cm.pipeline.finding.rules.OtherDigits;
import org.mc2cm.pipeline.finding.rules.PercentAsText;

/** Which of the known messes a text in a value cell is, so that its finding carries the right code. */
final class RefusedText {

    private RefusedText() {}

    static String rule(String text) {
        if (Formulas.isError(text)) {
            return "M25";
        }
        if (OtherDigits.is(text)) {
            return "M09";
        }
        if (PercentAsText.is(text)) {
            return "M14";
        }
        return BrokenGroups.is(Fold.fold(text)) ? "M08" : "M33";
    }
}
