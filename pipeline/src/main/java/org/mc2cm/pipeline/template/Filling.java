package org.mc2cm.pipeline.template;

import java.util.List;
import java.util.Map;

/**
 * What already stands in a workbook when it is written. A template for a city has {@link #NONE}.
 *
 * @param submission values of the submission sheet by key, over those that the template fills in itself
 * @param rows of the long form
 * @param cells of the matrix sheets, as typed
 * @param matrices whether the workbook has the matrix sheets
 * @param extraColumn heading of a column that the long form does not know, empty for none
 * @param tables further sheets, such as those of a survey
 * @param synthetic whether the figures are invented; the workbook then says so on every sheet
 */
public record Filling(
        Map<String, String> submission,
        List<Row> rows,
        Map<Prefill.Cell, String> cells,
        boolean matrices,
        String extraColumn,
        List<Table> tables,
        boolean synthetic) {

    public static final Filling NONE = new Filling(Map.of(), List.of(), Map.of(), true, "", List.of(), false);

    public Filling {
        submission = Map.copyOf(submission);
        rows = List.copyOf(rows);
        cells = Map.copyOf(cells);
        tables = List.copyOf(tables);
    }

    /** A sheet of plain cells; an empty text is an empty cell, a plain decimal a number. */
    public record Table(String sheet, List<List<String>> rows) {}

    /**
     * A row of the long form.
     *
     * @param value as typed: a plain decimal becomes a number, anything else a text
     */
    public record Row(
            String element,
            String sex,
            String age,
            String migstat,
            String dimName,
            String dimCode,
            String value,
            String obsStatus) {

        /** The text of a field of the long form; empty for fields that a row does not carry. */
        String field(String id) {
            return switch (id) {
                case "element_id" -> element;
                case "sex" -> sex;
                case "age" -> age;
                case "migstat" -> migstat;
                case "dim_name" -> dimName;
                case "dim_code" -> dimCode;
                case "value" -> value;
                case "obs_status" -> obsStatus;
                default -> "";
            };
        }
    }
}
