package org.mc2cm.pipeline.jobs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mc2cm.pipeline.catalogue.SurveyDefinition;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.SurveyAnswers;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimWorkbook;
import org.mc2cm.pipeline.normalising.SurveySheet;
import org.mc2cm.pipeline.reading.SheetStream;
import org.mc2cm.pipeline.reading.StreamedRow;
import org.mc2cm.pipeline.reading.WorkbookReader;

/** Brings a survey's rows from the file to where they are read, one by one: a million of them are never kept as cells. */
final class SurveyReading {

    static final Read NONE = new Read(List.of(), 0);

    private final Map<String, SurveyDefinition> surveys;

    SurveyReading(Map<String, SurveyDefinition> surveys) {
        this.surveys = surveys;
    }

    /** @param interviews rows seen */
    record Read(List<SurveyAnswers> waves, int interviews) {}

    static boolean isSurvey(String sheet) {
        return sheet.equals(SurveySheet.SHEET);
    }

    /** A survey's file with columns that were not read holds more than the home may. */
    static boolean tellsWhoAnswered(Finding finding) {
        return List.of("M36.personal", "M36.unread", "M36.repeat").contains(finding.message());
    }

    /** A workbook with a survey may be larger. */
    static Limits limits(Path file) {
        return WorkbookReader.hasSheet(file, Limits.SURVEY, SurveySheet.SHEET) ? Limits.SURVEY : Limits.CITY;
    }

    /** The workbook as everybody else may see it: without the survey's rows. */
    static VerbatimWorkbook without(VerbatimWorkbook workbook) {
        List<VerbatimSheet> sheets = workbook.sheets().stream()
                .map(s -> isSurvey(s.name()) ? new VerbatimSheet(s.name(), s.visibility(), List.of(), List.of()) : s)
                .toList();
        return new VerbatimWorkbook(workbook.date1904(), sheets);
    }

    static void take(StreamedRow row, SurveySheet answers) {
        for (int i = 0; i < row.size(); i++) {
            if (answers.reads(row.index(), row.column(i))) {
                answers.cell(row.index(), row.column(i), row.text(i));
            }
        }
    }

    /** The first questionnaire of config/ is the network's; a workbook without a survey has no waves. */
    Read read(Path file, VerbatimWorkbook workbook, FindingBook findings) {
        Optional<VerbatimSheet> sheet = workbook.sheet(SurveySheet.SHEET);
        Optional<SurveyDefinition> survey = surveys.values().stream().findFirst();
        if (sheet.isEmpty() || survey.isEmpty()) {
            return NONE;
        }
        SurveySheet answers = new SurveySheet(survey.get(), workbook.sheet("07_XLSFORM"), SurveySheet.SHEET, findings);
        if (sheet.get().rows().isEmpty()) {
            boolean whole =
                    SheetStream.read(file, SurveySheet.SHEET, Limits.SURVEY, findings, row -> take(row, answers));
            if (!whole) {
                return NONE;
            }
        } else {
            for (VerbatimRow row : sheet.get().rows()) {
                for (VerbatimCell cell : row.cells()) {
                    answers.cell(row.index(), cell.column(), cell.text());
                }
            }
        }
        List<SurveyAnswers> waves = answers.finish();
        return new Read(waves, answers.rowsRead());
    }
}
