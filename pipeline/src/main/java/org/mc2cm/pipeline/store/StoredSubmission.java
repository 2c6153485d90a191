package org.mc2cm.pipeline.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.Quarter;

/**
 * A submission as the store has it.
 *
 * @param participant empty where the file could not be understood
 * @param quarter null where the file could not be understood
 * @param receivedAt day of receipt: stated in received.csv, else the workbook's submitted_on
 * @param revisionReason as the workbook states it: LATE, ERROR, METHOD, RECLASS, other words or none
 * @param vintage 1 and up, 0 when it was refused at numbering, null when not numbered (rejected, or not yet)
 */
public record StoredSubmission(
        String sha256,
        String path,
        String participant,
        String member,
        @Nullable Quarter quarter,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate receivedAt,
        boolean revision,
        String revisionReason,
        boolean synthetic,
        Outcome outcome,
        int rowsRead,
        int rowsLoaded,
        @Nullable Integer vintage) {}
