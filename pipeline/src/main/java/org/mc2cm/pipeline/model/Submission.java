package org.mc2cm.pipeline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file after the rules: what is loaded in one transaction.
 *
 * @param observations those that may be loaded; empty when rejected
 * @param surveys the waves of its survey; empty when rejected
 * @param targets of its projects; empty when rejected
 * @param estimates of a survey that it sends as a weighted table; empty when rejected
 */
public record Submission(
        ReceivedFile file,
        @Nullable SubmissionHeader header,
        Outcome outcome,
        int rowsRead,
        int rowsLoaded,
        List<Observation> observations,
        List<SurveyAnswers> surveys,
        List<ProjectTarget> targets,
        List<SurveyTableRow> estimates) {

    /** Without a survey and targets. */
    public Submission(
            ReceivedFile file,
            @Nullable SubmissionHeader header,
            Outcome outcome,
            int rowsRead,
            int rowsLoaded,
            List<Observation> observations) {
        this(file, header, outcome, rowsRead, rowsLoaded, observations, List.of(), List.of(), List.of());
    }

    /** The same with the waves of a survey, if any of it is loaded. */
    public Submission with(List<SurveyAnswers> waves, int interviews) {
        List<SurveyAnswers> taken = outcome.loaded() ? waves : List.of();
        int respondents = taken.stream().mapToInt(SurveyAnswers::size).sum();
        return new Submission(
                file,
                header,
                outcome,
                rowsRead + interviews,
                rowsLoaded + respondents,
                observations,
                taken,
                targets,
                estimates);
    }

    /** The same with the targets of projects, if any of it is loaded. */
    public Submission aiming(List<ProjectTarget> stated, int rows) {
        List<ProjectTarget> taken = outcome.loaded() ? stated : List.of();
        return new Submission(
                file,
                header,
                outcome,
                rowsRead + rows,
                rowsLoaded + taken.size(),
                observations,
                surveys,
                taken,
                estimates);
    }

    /** The same with a weighted table, if any of it is loaded. */
    public Submission estimating(List<SurveyTableRow> stated, int rows) {
        List<SurveyTableRow> taken = outcome.loaded() ? stated : List.of();
        return new Submission(
                file,
                header,
                outcome,
                rowsRead + rows,
                rowsLoaded + taken.size(),
                observations,
                surveys,
                targets,
                taken);
    }
}
