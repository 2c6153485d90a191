package org.mc2cm.pipeline.catalogue;

import java.util.List;
import java.util.Map;

/**
 * A sheet of the workbook: its fields, their codes, its key and how sensitive it is. Template, reader and rules are
 * made from it.
 *
 * @param id such as {@code 02_INDICATORS}
 * @param sheets sheet names that carry it, per language alias included
 * @param layout {@code key-value}, {@code long} or {@code matrix}
 * @param themes a matrix sheet lists the elements of these themes, in catalogue order; empty for other layouts
 * @param key field ids that together may stand only once
 */
public record Instrument(
        String id,
        LocalText title,
        Map<String, List<String>> sheets,
        String layout,
        List<String> themes,
        List<Field> fields,
        List<String> key,
        String sensitivity) {

    /**
     * @param id machine header, snake_case
     * @param hxl HXL tag
     * @param dimension code list of its values, empty for free ones
     * @param type text, code, number, date, yes-no
     * @param aliases headings that mean the same, folded comparison
     */
    public record Field(
            String id,
            LocalText label,
            LocalText help,
            String hxl,
            String type,
            String dimension,
            boolean required,
            List<String> aliases) {}
}
