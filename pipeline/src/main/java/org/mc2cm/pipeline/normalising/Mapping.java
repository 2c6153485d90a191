package org.mc2cm.pipeline.normalising;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the figures of a sheet that others designed become observations.
 *
 * @param id file name without its ending
 * @param sheet name of the sheet
 * @param anchor a heading that must stand in the header, by which the table is found
 * @param headerRows rows of the header, 1 or 2; a heading is then a path such as {@code 2019 / FEMMINILE}
 * @param cityHeading heading of the column that names the city
 * @param cities what stands there to participant ids
 * @param filters heading to the values that a row must have one of
 * @param parts heading of a breakdown to be added up, empty for none
 * @param partValues every value that the breakdown must have for the sum to be a total
 * @param values headings of the columns of values; a first group catches the year
 * @param quarter of the year, 1-4
 * @param element and the other constants of each observation
 */
record Mapping(
        String id,
        String sheet,
        String anchor,
        int headerRows,
        String cityHeading,
        Map<String, String> cities,
        Map<String, List<String>> filters,
        String parts,
        List<String> partValues,
        Pattern values,
        int quarter,
        Constants constants) {

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
            String sourceType,
            String migrantDefinition,
            String numberFormat,
            String language,
            @Nullable LocalDate submittedOn) {}
}
