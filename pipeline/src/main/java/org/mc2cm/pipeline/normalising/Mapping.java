package org.mc2cm.pipeline.normalising;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.model.Quarter;

/**
 * How the figures of a sheet that others designed become observations.
 *
 * @param id file name without its ending
 * @param table where the table stands and what its header is like
 * @param cityHeading heading of the column that names the city, empty where the table is of one city
 * @param cities what stands there to participant ids; the empty name for a table of one city
 * @param filters heading to the values that a row must have one of
 * @param sum the breakdown to be added up
 * @param codes field such as sex to the column that says it and what its texts mean
 * @param period where the quarter stands
 * @param values the columns of figures
 * @param constants what no cell says
 */
record Mapping(
        String id,
        Table table,
        String cityHeading,
        Map<String, String> cities,
        Map<String, List<String>> filters,
        Sum sum,
        Map<String, Codes> codes,
        Period period,
        List<Values> values,
        Constants constants) {

    /**
     * Where the table stands.
     *
     * @param sheet name of the sheet or a pattern that catches its year; empty for any sheet
     * @param anchor a heading by which the header is found: it stands in the header's last row
     * @param headerRows rows of the header, 1 to 9; a heading is then a path such as {@code 2019 / FEMMINILE}
     * @param fillRight whether a heading of an upper row goes on to the right, as merged cells of a text file do
     * @param fillDown headings of columns whose blank cells repeat what stands above
     */
    record Table(String sheet, String anchor, int headerRows, boolean fillRight, List<String> fillDown) {

        /** The name as a pattern; one that is none stands for itself. */
        Pattern name() {
            try {
                return Pattern.compile(sheet);
            } catch (PatternSyntaxException e) {
                return Pattern.compile(Pattern.quote(sheet));
            }
        }
    }

    /**
     * Rows to be added up.
     *
     * @param heading of the breakdown, empty for none
     * @param values every value that must be there for the sum to be a total
     */
    record Sum(String heading, List<String> values) {}

    /** What the texts of a column mean: codes of one field. A row with another text is left out. */
    record Codes(String heading, Map<String, String> values) {}

    /**
     * The quarter of a row.
     *
     * @param fixed of every row, null where the row, the heading or the sheet's name says it
     * @param heading of the column that says it, empty for none
     * @param pattern catches the year, and in a second group the quarter
     */
    record Period(@Nullable Quarter fixed, String heading, Pattern pattern) {}

    /**
     * Columns of figures.
     *
     * @param heading the heading's path, or a pattern of it; a first group catches the year
     * @param quarter of that year, 1-4
     * @param constants fields that only these columns have, such as sex
     */
    record Values(String heading, Pattern pattern, int quarter, Map<String, String> constants) {

        boolean matches(String path) {
            return Fold.fold(path).equals(Fold.fold(heading))
                    || pattern.matcher(path).matches();
        }
    }

    /**
     * What no cell says.
     *
     * @param submittedOn day of publication, null when unknown
     */
    record Constants(
            String member,
            String element,
            String sex,
            String age,
            String migstat,
            String dimName,
            String dimCode,
            String sourceType,
            String migrantDefinition,
            String numberFormat,
            String language,
            @Nullable LocalDate submittedOn) {}

    /** Every heading that the table must have, in the order of the file. */
    List<String> headings() {
        java.util.LinkedHashSet<String> all = new java.util.LinkedHashSet<>(filters.keySet());
        all.add(cityHeading);
        all.add(sum.heading());
        codes.values().forEach(c -> all.add(c.heading()));
        all.add(period.heading());
        all.addAll(table.fillDown());
        all.remove("");
        return List.copyOf(all);
    }
}
