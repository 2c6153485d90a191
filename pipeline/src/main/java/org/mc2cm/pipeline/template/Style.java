package org.mc2cm.pipeline.template;

/** How a cell looks and whether a person may change it; the ordinal is its index in styles.xml. */
enum Style {
    PLAIN(Font.BODY, "", Edge.NONE, Place.START, true),
    TITLE(Font.TITLE, "", Edge.NONE, Place.MIDDLE, true),
    SUBTITLE(Font.MUTED, "", Edge.NONE, Place.MIDDLE, true),
    BANNER(Font.NOTICE, Ink.NOTICE, Edge.NONE, Place.MIDDLE, true),
    HEADING(Font.HEADING, "", Edge.NONE, Place.MIDDLE, true),
    TEXT(Font.BODY, "", Edge.NONE, Place.WRAP, true),
    STRONG(Font.BOLD, "", Edge.NONE, Place.WRAP, true),
    MACHINE(Font.FAINT, "", Edge.NONE, Place.START, true),
    LABEL(Font.BODY, "", Edge.LINE, Place.WRAP, true),
    LABEL_STRONG(Font.BOLD, "", Edge.LINE, Place.WRAP, true),
    LABEL_BAND(Font.MUTED, "", Edge.LINE, Place.INDENT, true),
    NOTE(Font.SMALL, "", Edge.LINE, Place.INDENT, true),
    INPUT(Font.BODY, Ink.INPUT, Edge.BOX, Place.NUMBER, false),
    INPUT_TEXT(Font.BODY, Ink.INPUT, Edge.BOX, Place.TEXT, false),
    FIXED(Font.BODY, Ink.PALE, Edge.BOX, Place.TEXT, true),
    CLOSED(Font.FAINT, Ink.CLOSED, Edge.CLOSED, Place.CENTRE, true),
    PREVIOUS(Font.PREVIOUS, Ink.PALE, Edge.LINE, Place.NUMBER, true),
    PREVIOUS_HEAD(Font.SMALL, Ink.PALE, Edge.LINE, Place.CENTRE, true),
    LONG(Font.BODY, "", Edge.NONE, Place.CODE, false),
    LONG_NUMBER(Font.BODY, "", Edge.NONE, Place.NUMBER, false),
    HEAD_VIO(Font.HEAD, Theme.VIO.colour, Edge.NONE, Place.CENTRE, true),
    HEAD_HOU(Font.HEAD, Theme.HOU.colour, Edge.NONE, Place.CENTRE, true),
    HEAD_LAB(Font.HEAD, Theme.LAB.colour, Edge.NONE, Place.CENTRE, true),
    HEAD_OTH(Font.HEAD, Theme.OTH.colour, Edge.NONE, Place.CENTRE, true),
    SECTION_VIO(Font.VIO, "", Edge.VIO, Place.BOTTOM, true),
    SECTION_HOU(Font.HOU, "", Edge.HOU, Place.BOTTOM, true),
    SECTION_LAB(Font.LAB, "", Edge.LAB, Place.BOTTOM, true),
    SECTION_OTH(Font.OTH, "", Edge.OTH, Place.BOTTOM, true);

    final Font font;
    final String fill;
    final Edge edge;
    final Place place;
    final boolean locked;

    Style(Font font, String fill, Edge edge, Place place, boolean locked) {
        this.font = font;
        this.fill = fill;
        this.edge = edge;
        this.place = place;
        this.locked = locked;
    }

    static Style head(Theme theme) {
        return valueOf("HEAD_" + theme.name());
    }

    static Style section(Theme theme) {
        return valueOf("SECTION_" + theme.name());
    }

    /** Fonts, in points. */
    enum Font {
        BODY(10.5, Ink.TEXT, ""),
        BOLD(10.5, Ink.TEXT, "b"),
        TITLE(17, Ink.TEXT, "b"),
        HEADING(12.5, Ink.TEXT, "b"),
        MUTED(10, Ink.MUTED, ""),
        SMALL(9, Ink.MUTED, ""),
        FAINT(8, Ink.FAINT, ""),
        PREVIOUS(10, Ink.FAINT, "i"),
        NOTICE(10.5, Ink.NOTICE_TEXT, "b"),
        HEAD(10.5, Ink.WHITE, "b"),
        VIO(11, Theme.VIO.colour, "b"),
        HOU(11, Theme.HOU.colour, "b"),
        LAB(11, Theme.LAB.colour, "b"),
        OTH(11, Theme.OTH.colour, "b");

        final double size;
        final String colour;
        final String face;

        Font(double size, String colour, String face) {
            this.size = size;
            this.colour = colour;
            this.face = face;
        }
    }

    /** Borders: which sides and in which colour. */
    enum Edge {
        NONE("", ""),
        LINE("bottom", Ink.LINE),
        BOX("left right top bottom", Ink.EDGE),
        CLOSED("left right top bottom", Ink.CLOSED),
        VIO("bottom", Theme.VIO.colour),
        HOU("bottom", Theme.HOU.colour),
        LAB("bottom", Theme.LAB.colour),
        OTH("bottom", Theme.OTH.colour);

        final String sides;
        final String colour;

        Edge(String sides, String colour) {
            this.sides = sides;
            this.colour = colour;
        }
    }

    /** Alignment and number format. */
    enum Place {
        START("horizontal=\"left\" vertical=\"center\"", 0),
        MIDDLE("horizontal=\"left\" vertical=\"center\"", 0),
        WRAP("horizontal=\"left\" vertical=\"center\" wrapText=\"1\"", 0),
        INDENT("horizontal=\"left\" vertical=\"center\" wrapText=\"1\" indent=\"1\"", 0),
        BOTTOM("horizontal=\"left\" vertical=\"bottom\"", 0),
        CENTRE("horizontal=\"center\" vertical=\"center\" wrapText=\"1\"", 0),
        NUMBER("horizontal=\"right\" vertical=\"center\"", 0),
        /** Kept as typed: a date or a code stays what it is. */
        TEXT("vertical=\"center\" wrapText=\"1\"", 49),
        CODE("vertical=\"center\"", 49);

        final String alignment;
        final int numberFormat;

        Place(String alignment, int numberFormat) {
            this.alignment = alignment;
            this.numberFormat = numberFormat;
        }

        /** The alignment in a sheet that runs from right to left: what begins at the left begins at the right. */
        String mirrored() {
            return alignment
                    .replace("horizontal=\"left\"", "horizontal=\"right\" readingOrder=\"2\"")
                    .replace("vertical=\"bottom\"", "vertical=\"bottom\" wrapText=\"1\"");
        }
    }
}
