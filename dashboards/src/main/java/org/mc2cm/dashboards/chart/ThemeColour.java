package org.mc2cm.dashboards.chart;

import java.awt.Color;

/** The colours of the themes, for headlines, tiles and trends; never for women or men. */
public enum ThemeColour {
    VIOLENCE(0x8c2d4f),
    HOUSING(0x0b6e75),
    LABOUR(0x2f5da8),
    OTHER(0x4a5560);

    private final Color colour;

    ThemeColour(int rgb) {
        this.colour = new Color(rgb);
    }

    public Color colour() {
        return colour;
    }
}
