package org.mc2cm.pipeline.normalising;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Seen;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.SurveyTableRow;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimWorkbook;

/** A city's own estimates in 07_SURVEY_TABLE, each with its number of respondents and its design effect. */
public final class SurveyTable {

    /** Its name in a city's workbook. */
    public static final String SHEET = "07_SURVEY_TABLE";

    static final List<String> NEEDED = List.of("fieldwork_end", "indicator_code", "n", "value", "design_effect");

    private static final int HEAD_ROWS = 20;

    private final Catalogue catalogue;

    public SurveyTable(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param rows that name an indicator, whatever became of them */
    public record Read(List<SurveyTableRow> estimates, int rows) {}

    /** A workbook without the sheet has none. */
    public Read read(VerbatimWorkbook workbook, FindingBook book) {
        Optional<VerbatimSheet> sheet = workbook.sheet(SHEET);
        Map<String, Integer> columns = new HashMap<>();
        List<SurveyTableRow> estimates = new ArrayList<>();
        Set<List<Object>> known = new HashSet<>();
        int read = 0;
        for (VerbatimRow row : sheet.map(VerbatimSheet::rows).orElse(List.of())) {
            if (columns.isEmpty()) {
                if (row.index() < HEAD_ROWS) {
                    headings(row, columns, book);
                }
                continue;
            }
            SurveyTableLine line = new SurveyTableLine(catalogue, columns, row);
            if (line.text("indicator_code").isEmpty()) {
                continue;
            }
            read++;
            SurveyTableRow estimate = line.estimate();
            if (estimate == null) {
                find(book, line.wrongCell(), line.message(), line.seen(), line.argument());
            } else if (!known.add(key(estimate))) {
                find(book, estimate.cell(), "M42.twice", "", estimate.indicator());
            } else {
                estimates.add(estimate);
            }
        }
        for (SurveyTableRow lacking : SurveyTableParts.lacking(estimates, this::sensitive)) {
            estimates.remove(lacking);
            find(book, lacking.cell(), "M42.parts", "", lacking.indicator());
        }
        return new Read(List.copyOf(estimates), read);
    }

    private boolean sensitive(String indicator) {
        return catalogue.classOf(catalogue.indicator(indicator)).zeroHidden();
    }

    /** Estimates are of one wave when they end in one quarter. */
    private static List<Object> key(SurveyTableRow e) {
        return List.of(Quarter.of(e.ended()), e.indicator(), e.sex(), e.age(), e.migrant());
    }

    private static void headings(VerbatimRow row, Map<String, Integer> columns, FindingBook book) {
        Map<String, Integer> found = new HashMap<>();
        for (VerbatimCell cell : row.cells()) {
            found.putIfAbsent(cell.text().strip(), cell.column());
        }
        if (!found.containsKey("indicator_code")) {
            return;
        }
        List<String> missing =
                NEEDED.stream().filter(name -> !found.containsKey(name)).toList();
        if (missing.isEmpty()) {
            columns.putAll(found);
        } else {
            book.add(new Finding(
                    SHEET, "", "M42", Severity.WARN, "", "", "M42.columns", List.of(String.join(", ", missing))));
        }
    }

    private static void find(FindingBook book, String cell, String message, String seen, String argument) {
        book.add(new Finding(SHEET, cell, "M42", Severity.REJ_ROW, "", Seen.of(seen), message, List.of(argument)));
    }
}
