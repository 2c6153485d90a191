package org.mc2cm.pipeline.template;

/** The colour of a matrix sheet. */
enum Theme {
    VIO("FF8C2D4F"),
    HOU("FF0B6E75"),
    LAB("FF2F5DA8"),
    OTH("FF4A5560");

    final String colour;

    Theme(String colour) {
        this.colour = colour;
    }

    /** By the end of the sheet's name; a sheet that has no colour of its own takes the last. */
    static Theme of(String sheet) {
        for (Theme theme : values()) {
            if (sheet.endsWith(theme.name())) {
                return theme;
            }
        }
        return OTH;
    }
}
