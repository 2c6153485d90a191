package org.mc2cm.pipeline.store;

import java.sql.SQLException;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.mc2cm.pipeline.model.SurveyAnswers;
import org.mc2cm.pipeline.model.SurveyTableRow;

/** Writes the waves of a survey through appenders, inside the caller's transaction. */
final class SurveyWriter {

    private final DuckDBConnection connection;

    SurveyWriter(DuckDBConnection connection) {
        this.connection = connection;
    }

    void write(String sha256, int number, SurveyAnswers answers) throws SQLException {
        SurveyAnswers.Wave wave = answers.wave();
        try (DuckDBAppender row = connection.createAppender("survey")) {
            row.beginRow().append(sha256).append(number).append(wave.survey()).append(wave.wave());
            row.append(wave.first()).append(wave.last()).append(wave.designKnown());
            row.append(answers.elements()).endRow();
        }
        try (DuckDBAppender row = connection.createAppender("respondent")) {
            for (int i = 0; i < answers.size(); i++) {
                row.beginRow().append(sha256).append(number).append(i);
                row.append(answers.stratum(i)).append(answers.psu(i)).append(answers.weight(i));
                row.append(answers.sex(i)).append(answers.band(i)).append(answers.migrant(i));
                row.append(answers.yes(i)).append(answers.known(i));
                if (Double.isNaN(answers.pay(i))) {
                    row.appendNull();
                } else {
                    row.append(answers.pay(i));
                }
                row.endRow();
            }
        }
    }

    /** A weighted table. */
    void write(String sha256, List<SurveyTableRow> estimates) throws SQLException {
        try (DuckDBAppender row = connection.createAppender("survey_estimate")) {
            int position = 0;
            for (SurveyTableRow e : estimates) {
                row.beginRow().append(sha256).append(position++);
                row.append(e.ended()).append(e.indicator()).append(e.sex());
                row.append(e.age()).append(e.migrant()).append(e.respondents());
                row.append(e.cases()).append(e.share()).append(e.designEffect());
                row.append(e.degrees()).append(e.cell()).endRow();
            }
        }
    }
}
