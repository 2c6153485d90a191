package org.mc2cm.pipeline.store;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.ProjectTarget;
import org.mc2cm.pipeline.model.Submission;
import org.mc2cm.pipeline.model.SubmissionHeader;

/** Writes the rows of one submission through appenders, inside the caller's transaction. */
final class SubmissionWriter {

    /** Digits after the point in the store. */
    static final int SCALE = 6;

    private final DuckDBConnection connection;

    SubmissionWriter(DuckDBConnection connection) {
        this.connection = connection;
    }

    void write(Submission submission, FindingBook findings) throws SQLException {
        String sha256 = submission.file().sha256();
        writeSubmission(submission);
        writeObservations(sha256, submission.observations());
        SurveyWriter surveys = new SurveyWriter(connection);
        for (int number = 0; number < submission.surveys().size(); number++) {
            surveys.write(sha256, number, submission.surveys().get(number));
        }
        if (!submission.estimates().isEmpty()) {
            surveys.write(sha256, submission.estimates());
        }
        writeTargets(sha256, submission.targets());
        writeFindings(sha256, findings.kept(), 0);
        writeCounts(sha256, findings.counts());
    }

    private void writeSubmission(Submission s) throws SQLException {
        SubmissionHeader h = s.header();
        try (DuckDBAppender row = connection.createAppender("submission")) {
            row.beginRow()
                    .append(s.file().sha256())
                    .append(s.file().path())
                    .append(s.file().size());
            if (h == null) {
                row.append("")
                        .append("")
                        .append("")
                        .append(0)
                        .append("")
                        .append("")
                        .append("");
                row.append((LocalDate) null).append(s.file().receivedAt());
                row.append(false).append("").append(false);
            } else {
                row.append(h.participant()).append(h.member());
                row.append(h.quarter().toString()).append(h.quarter().index());
                row.append(h.language()).append(h.numberFormat()).append(h.migrantDefinition());
                LocalDate stated = s.file().receivedAt();
                row.append(h.submittedOn()).append(stated != null ? stated : h.submittedOn());
                row.append(h.revision()).append(h.revisionReason()).append(h.synthetic());
            }
            row.append(s.outcome().code()).append(s.rowsRead()).append(s.rowsLoaded());
            row.append(s.file().receivedAt());
            row.endRow();
        }
    }

    /** Each key once: a file that says one twice, which only a rule on trial lets pass, counts as it says it first. */
    private void writeObservations(String sha256, List<Observation> observations) throws SQLException {
        try (DuckDBAppender row = connection.createAppender("observation")) {
            int position = 0;
            Set<Observation.Key> written = new HashSet<>();
            for (Observation o : observations) {
                if (!written.add(o.key())) {
                    continue;
                }
                row.beginRow().append(sha256).append(position++);
                row.append(o.member()).append(o.element()).append(o.sex()).append(o.age());
                row.append(o.migstat()).append(o.dimName()).append(o.dimCode());
                row.append(decimal(o.value())).append(decimal(o.low())).append(decimal(o.high()));
                row.append(o.obsStatus()).append(o.confStatus()).append(o.sourceType());
                row.append(o.indicatorCode()).append(o.sheet()).append(o.cell()).append(o.row());
                row.append(o.raw()).endRow();
            }
        }
    }

    private void writeTargets(String sha256, List<ProjectTarget> targets) throws SQLException {
        if (targets.isEmpty()) {
            return;
        }
        try (DuckDBAppender row = connection.createAppender("project_target")) {
            int position = 0;
            for (ProjectTarget t : targets) {
                row.beginRow().append(sha256).append(position++);
                row.append(t.project()).append(t.indicator()).append(t.sex());
                row.append(t.baselineYear()).append(decimal(t.baseline())).append(decimal(t.target()));
                row.append(t.targetDate()).append(t.cell()).endRow();
            }
        }
    }

    void writeFindings(String sha256, List<Finding> findings, int firstPosition) throws SQLException {
        if (findings.isEmpty()) {
            return;
        }
        try (DuckDBAppender row = connection.createAppender("finding")) {
            int position = firstPosition;
            for (Finding f : findings) {
                row.beginRow().append(sha256).append(position++);
                row.append(f.sheet()).append(f.cell()).append(f.rule());
                row.append(f.severity().name()).append(f.element()).append(f.seen());
                row.append(f.message()).append(f.arguments()).endRow();
            }
        }
    }

    void writeCounts(String sha256, Map<String, Integer> counts) throws SQLException {
        if (counts.isEmpty()) {
            return;
        }
        try (DuckDBAppender row = connection.createAppender("finding_count")) {
            for (Map.Entry<String, Integer> count : new TreeMap<>(counts).entrySet()) {
                row.beginRow().append(sha256).append(count.getKey()).append(count.getValue());
                row.endRow();
            }
        }
    }

    /** Observations that wait for the city's word. */
    void writeDoubts(String sha256, List<Observation.Key> doubted) throws SQLException {
        if (doubted.isEmpty()) {
            return;
        }
        try (DuckDBAppender row = connection.createAppender("later_status")) {
            for (Observation.Key k : doubted) {
                row.beginRow().append(sha256).append(k.member()).append(k.element());
                row.append(k.sex()).append(k.age()).append(k.migstat());
                row.append(k.dimName()).append(k.dimCode()).append("V").endRow();
            }
        }
    }

    private static @Nullable BigDecimal decimal(@Nullable BigDecimal value) {
        return value == null ? null : value.setScale(SCALE, RoundingMode.HALF_EVEN);
    }
}
