package org.mc2cm.pipeline.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A workbook after reading and normalising, before the rules: what it says it is, and its observations.
 *
 * @param header null when the submission sheet could not be understood (the findings say why)
 * @param observations in sheet and row order; refused cells are not among them, blank ones only if a status was given
 * @param rowsRead data rows seen, whatever became of them (in a matrix, filled cells)
 * @param rowsRefused data rows refused while normalising
 * @param refusedElements ids of the elements that those rows were of, as far as known
 */
public record Draft(
        @Nullable SubmissionHeader header,
        List<Observation> observations,
        int rowsRead,
        int rowsRefused,
        Set<String> refusedElements) {}
