package org.mc2cm.pipeline.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * What the hidden tag column of a matrix sheet says about its row: everything of an observation's key but member and
 * sex. Written {@code element|age|migstat|dim_name|dim_code}, such as {@code gbv_cases_registered|_T|MIG||} or
 * {@code surv_wait_days_band|_T|MIG|WAITBAND|D0T2}. The sex of a cell stands in the tag row above its column.
 *
 * <p>In a matrix sheet ({@code 02W_VIO}, {@code 02W_HOU}, {@code 02W_LAB}, {@code 02W_OTH}) cell A3 holds
 * {@link #ANCHOR}; the other cells of that row hold a sex code over an input column, {@link #PREVIOUS} over a column
 * of last quarter's values, or nothing over labels. Rows below without a tag in column A are headings.
 *
 * @param age {@code _T} when the row is no age band
 * @param migstat empty means the element's own population
 * @param dimName extra breakdown, empty when there is none
 * @param dimCode its code, empty when there is none
 */
public record MatrixTag(String element, String age, String migstat, String dimName, String dimCode) {

    /** Stands where tag row and tag column meet, by which a matrix sheet is known. */
    public static final String ANCHOR = "#mc2cm+matrix";

    /** Over a column of last quarter's values, which is never read. */
    public static final String PREVIOUS = "prev";

    /** Zero-based tag row in a template; files from other hands may have it lower, where the anchor is. */
    public static final int TAG_ROW = 2;

    /** Zero-based tag column. */
    public static final int TAG_COLUMN = 0;

    /** Sex codes that may stand in the tag row, in template order. */
    public static final List<String> SEXES = List.of("F", "M", "_O", "_U", "_T");

    public String format() {
        return String.join("|", element, age, migstat, dimName, dimCode);
    }

    /** Empty unless the text has exactly five parts and names an element; a blank age is {@code _T}. */
    public static Optional<MatrixTag> parse(String text) {
        String[] parts = text.strip().split("\\|", -1);
        if (parts.length != 5 || parts[0].isBlank()) {
            return Optional.empty();
        }
        String age = parts[1].isBlank() ? "_T" : parts[1].strip();
        return Optional.of(new MatrixTag(parts[0].strip(), age, parts[2].strip(), parts[3].strip(), parts[4].strip()));
    }

    /** The sex code that a tag row cell stands for; empty over labels and last quarter's values. */
    public static Optional<String> sex(String tag) {
        String code = tag.strip();
        return SEXES.contains(code) || "_N".equals(code) ? Optional.of(code) : Optional.empty();
    }
}
