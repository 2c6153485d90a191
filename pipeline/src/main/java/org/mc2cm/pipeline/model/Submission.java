package org.mc2cm.pipeline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file after the rules: what is loaded in one transaction.
 *
 * @param observations those that may be loaded; empty when rejected
 */
public record Submission(
        ReceivedFile file,
        @Nullable SubmissionHeader header,
        Outcome outcome,
        int rowsRead,
        int rowsLoaded,
        List<Observation> observations) {}
