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
import org.mc2cm.pipeline.model.ProjectTarget;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimWorkbook;

/** The targets of projects in 05_PROJECTS: of a row only what a target is made of is read. */
public final class ProjectSheet {

    /** Its name in a city's workbook. */
    public static final String SHEET = "05_PROJECTS";

    static final String INDICATOR = "indicator_code";

    /** Without these there are no targets. */
    static final List<String> NEEDED =
            List.of(INDICATOR, "baseline_year", "baseline_value", "target_value", "target_date");

    private static final String RULE = "M41";
    private static final int HEAD_ROWS = 20;

    private final Catalogue catalogue;

    public ProjectSheet(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param rows that name an indicator, whatever became of them */
    public record Read(List<ProjectTarget> targets, int rows) {}

    /** A workbook without the sheet, or with one that names no indicator, has no targets. */
    public Read read(VerbatimWorkbook workbook, FindingBook book) {
        Optional<VerbatimSheet> sheet = workbook.sheet(SHEET);
        if (sheet.isEmpty()) {
            return new Read(List.of(), 0);
        }
        Map<String, Integer> columns = new HashMap<>();
        List<ProjectTarget> targets = new ArrayList<>();
        Set<List<String>> known = new HashSet<>();
        int read = 0;
        for (VerbatimRow row : sheet.get().rows()) {
            if (columns.isEmpty()) {
                if (row.index() < HEAD_ROWS) {
                    headings(row, columns, book);
                }
                continue;
            }
            ProjectRow said = new ProjectRow(catalogue, columns, row);
            if (said.text(INDICATOR).isEmpty() || said.tags()) {
                continue;
            }
            read++;
            ProjectRow.Outcome outcome = said.target();
            ProjectTarget target = outcome.target();
            if (target == null) {
                find(book, Severity.REJ_ROW, outcome.cell(), outcome.message(), outcome.seen(), outcome.argument());
            } else if (!known.add(List.of(target.project(), target.indicator(), target.sex()))) {
                find(book, Severity.REJ_ROW, target.cell(), "M41.twice", "", target.project());
            } else {
                if (target.target().compareTo(target.baseline()) == 0) {
                    find(book, Severity.NOTE, target.cell(), "M41.same", "", target.indicator());
                }
                targets.add(target);
            }
        }
        return new Read(List.copyOf(targets), read);
    }

    private static void headings(VerbatimRow row, Map<String, Integer> columns, FindingBook book) {
        Map<String, Integer> found = new HashMap<>();
        for (VerbatimCell cell : row.cells()) {
            found.putIfAbsent(cell.text().strip(), cell.column());
        }
        if (!found.containsKey(INDICATOR)) {
            return;
        }
        List<String> missing =
                NEEDED.stream().filter(name -> !found.containsKey(name)).toList();
        if (missing.isEmpty()) {
            columns.putAll(found);
        } else {
            find(book, Severity.WARN, "", "M41.columns", "", String.join(", ", missing));
        }
    }

    private static void find(
            FindingBook book, Severity severity, String cell, String message, String seen, String argument) {
        book.add(new Finding(SHEET, cell, RULE, severity, "", Seen.of(seen), message, List.of(argument)));
    }
}
