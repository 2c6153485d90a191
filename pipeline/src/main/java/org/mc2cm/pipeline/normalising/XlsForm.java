package org.mc2cm.pipeline.normalising;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;

/**
 * The form that a survey was made with, as its tables survey, choices and settings stand in 07_XLSFORM: each begins with
 * its headings. Labels ({@code label::Français (fr)}) are not needed, for answers are names.
 *
 * @param formId as the settings say, empty where they do not
 * @param choices the names that each question's list holds; questions without a list have none
 */
record XlsForm(String formId, Map<String, Set<String>> choices) {

    static final String SHEET = "07_XLSFORM";
    static final XlsForm NONE = new XlsForm("", Map.of());

    static XlsForm read(VerbatimSheet sheet) {
        String formId = "";
        Map<String, String> listOf = new TreeMap<>();
        Map<String, Set<String>> lists = new HashMap<>();
        Map<String, Integer> columns = Map.of();
        for (VerbatimRow row : sheet.rows()) {
            Map<String, Integer> headings = headings(row);
            if (headings.containsKey("name") && (headings.containsKey("type") || headings.containsKey("list_name"))
                    || headings.containsKey("form_id")) {
                columns = headings;
            } else if (columns.containsKey("list_name")) {
                lists.computeIfAbsent(text(row, columns, "list_name"), l -> new TreeSet<>())
                        .add(text(row, columns, "name"));
            } else if (columns.containsKey("type")) {
                question(text(row, columns, "type"), text(row, columns, "name"), listOf);
            } else if (columns.containsKey("form_id") && formId.isEmpty()) {
                formId = text(row, columns, "form_id");
            }
        }
        Map<String, Set<String>> choices = new TreeMap<>();
        listOf.forEach((question, list) -> choices.put(question, lists.getOrDefault(list, Set.of())));
        return new XlsForm(formId, choices);
    }

    private static void question(String type, String name, Map<String, String> listOf) {
        String[] words = type.split(" +", 3);
        if (words.length >= 2 && words[0].equals("select_one")) {
            listOf.put(name, words[1]);
        }
    }

    private static Map<String, Integer> headings(VerbatimRow row) {
        Map<String, Integer> headings = new HashMap<>();
        List<VerbatimCell> cells = new ArrayList<>(row.cells());
        cells.forEach(c -> headings.putIfAbsent(c.text().strip().replace(' ', '_'), c.column()));
        return headings;
    }

    private static String text(VerbatimRow row, Map<String, Integer> columns, String heading) {
        Integer column = columns.get(heading);
        VerbatimCell cell = column == null ? null : row.at(column);
        return cell == null ? "" : cell.text().strip();
    }
}
