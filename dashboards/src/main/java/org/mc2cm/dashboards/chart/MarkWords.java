package org.mc2cm.dashboards.chart;

/**
 * The words for figures that are not plainly shown, in the page's language.
 *
 * @param withheld such as {@code withheld to protect the people counted (c)}
 * @param withheldShort such as {@code c}, where there is no room
 * @param missing such as {@code .. not reported this quarter}
 * @param missingShort such as {@code ..}
 * @param notApplicable such as {@code na}
 * @param provisional such as {@code p}
 */
public record MarkWords(
        String withheld,
        String withheldShort,
        String missing,
        String missingShort,
        String notApplicable,
        String provisional) {

    /** The long words for a mark; empty for a figure that is shown. */
    public String of(Mark mark) {
        return switch (mark) {
            case SHOWN -> "";
            case PROVISIONAL -> provisional;
            case WITHHELD -> withheld;
            case MISSING -> missing;
            case NOT_APPLICABLE -> notApplicable;
        };
    }

    /** The short sign for a mark; empty for a figure that is shown. */
    public String shortOf(Mark mark) {
        return switch (mark) {
            case WITHHELD -> withheldShort;
            case MISSING -> missingShort;
            default -> of(mark);
        };
    }
}
