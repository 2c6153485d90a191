package org.mc2cm.pipeline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workbook after reading and normalising, before the rules: what it says it is, and its observations.
 *
 * @param header null when the submission sheet could not be understood (the findings say why)
 * @param observations in sheet and row order; refused cells are among them with value null only if obsStatus says so
 * @param rowsRead data rows seen, whatever became of them
 * @param rowsRefused data rows refused while normalising
 */
public record Draft(@Nullable SubmissionHeader header, List<Observation> observations, int rowsRead, int rowsRefused) {}
