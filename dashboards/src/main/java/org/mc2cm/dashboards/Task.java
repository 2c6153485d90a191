package org.mc2cm.dashboards;

/**
 * One file to render.
 *
 * @param id its path below the edition's folder, such as {@code dashboards/en/network.pdf}; stable between runs
 * @param language of its words
 * @param kind what is drawn
 * @param area participant id or {@code NETWORK}
 * @param indicator code for a chart of one indicator, the key of a theme such as {@code violence}, else empty
 */
public record Task(String id, String language, Kind kind, String area, String indicator) {

    /** What a file shows. */
    public enum Kind {
        NETWORK_PDF,
        CITY_PDF,
        THEME_PDF,
        BRIEF_PDF,
        NETWORK_HTML,
        CITY_HTML,
        THEME_HTML,
        BRIEF_HTML,
        FIRST_PAGE,
        MAP,
        SIDE_BY_SIDE,
        BY_CITY,
        TREND,
        SMALL_TREND,
        INFOGRAPHIC,
        CARD_WIDE,
        CARD_SQUARE
    }
}
