package org.mc2cm.dashboards.chart;

import java.awt.Color;

/**
 * How heavy a trend is drawn.
 *
 * @param everyMark a mark at each quarter; else at the last and at lone ones
 */
record TrendStyle(ThemeColour theme, double stroke, double radius, boolean everyMark) {

    Color colour(Series.Look look) {
        return switch (look) {
            case WOMEN -> Tokens.WOMEN;
            case MEN -> Tokens.MEN;
            case THEME, NETWORK -> theme.colour();
        };
    }

    /** Amber is too pale for words. */
    Color wordColour(Series.Look look) {
        return look == Series.Look.MEN ? Tokens.MEN_WORDS : colour(look);
    }
}
