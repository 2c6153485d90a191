package org.mc2cm.pipeline.model;

/**
 * How large a file may be, and what it may hold. One megabyte is 1,000,000 bytes.
 *
 * @param uploadBytes size of the file as it came
 * @param entries files inside a workbook's zip
 * @param partBytes one of them, inflated
 * @param totalBytes all of them together, inflated
 * @param columns columns of a sheet
 * @param rows rows of a sheet
 * @param textLength UTF-16 units of one cell
 * @param blankRows rows without a value after which a sheet ends
 * @param cells filled cells of a workbook, and shared texts
 * @param ratio how many times larger than it is packed a part may be after its first megabyte
 */
public record Limits(
        long uploadBytes,
        int entries,
        long partBytes,
        long totalBytes,
        int columns,
        int rows,
        int textLength,
        int blankRows,
        int cells,
        int ratio) {

    /** For what the cities send each quarter. */
    public static final Limits CITY =
            new Limits(20_000_000, 1_000, 100_000_000, 200_000_000, 16_384, 1_048_576, 32_767, 200, 2_000_000, 200);

    /** For a survey's answers, up to the million rows that a sheet can have. */
    public static final Limits SURVEY = new Limits(
            200_000_000, 1_000, 1_000_000_000, 1_500_000_000, 16_384, 1_048_576, 32_767, 200, 50_000_000, 200);
}
