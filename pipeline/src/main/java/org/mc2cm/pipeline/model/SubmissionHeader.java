package org.mc2cm.pipeline.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The submission sheet, interpreted.
 *
 * @param participant the network's id, such as {@code MA-TNG} or {@code ES-FAMSI}
 * @param member the member of an association or reporter that files, empty for the participant itself
 * @param numberFormat as declared: {@code 1 234,5}, {@code 1,234.5} or {@code 1.234,5}; empty when undeclared
 * @param migrantDefinition FB, FN, FP, REGB; empty when undeclared
 * @param submittedOn null when not stated
 */
public record SubmissionHeader(
        String participant,
        String member,
        Quarter quarter,
        String language,
        String numberFormat,
        String migrantDefinition,
        @Nullable LocalDate submittedOn,
        boolean revision,
        String revisionReason,
        boolean synthetic) {

    /** Stands for the member in a workbook that holds a survey alone: it takes no place of the figures' workbook. */
    public static final String SURVEY = "07_SURVEY";

    /** The same as of another member. */
    public SubmissionHeader of(String other) {
        return new SubmissionHeader(
                participant,
                other,
                quarter,
                language,
                numberFormat,
                migrantDefinition,
                submittedOn,
                revision,
                revisionReason,
                synthetic);
    }
}
