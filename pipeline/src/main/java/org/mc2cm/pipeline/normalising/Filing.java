package org.mc2cm.pipeline.normalising;

import java.util.Map;

/**
 * What the submission sheet says about how to read the others.
 *
 * @param ownMember the member that files, empty for the participant itself
 * @param defaultReporter for a city with two reporters the one that a blank member means, else empty
 * @param memberNames folded names and ids of the participant's members to their ids
 * @param currency ISO 4217, of the city's country; empty where the city is not known
 */
record Filing(
        String language,
        NumberFormat numberFormat,
        String ownMember,
        String defaultReporter,
        Map<String, String> memberNames,
        String currency) {

    /** The member that a row is of; an unknown one is handed on as it stands, for the rules to refuse. */
    String member(String text) {
        if (text.isEmpty()) {
            return ownMember.isEmpty() ? defaultReporter : ownMember;
        }
        String head = CodeReader.head(text);
        return memberNames.getOrDefault(Fold.fold(head), head);
    }
}
