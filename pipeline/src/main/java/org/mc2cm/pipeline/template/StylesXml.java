package org.mc2cm.pipeline.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** styles.xml, made from {@link Style}; the same for every workbook of a direction. */
final class StylesXml {

    private static final String LEFT_TO_RIGHT = build(false);
    private static final String RIGHT_TO_LEFT = build(true);
    /** Index of the conditional format of a total that is not the sum. */
    static final int NOTICE = 0;
    /** Index of the conditional format of a part that is more than its whole. */
    static final int WRONG = 1;

    private StylesXml() {}

    static String text(boolean rightToLeft) {
        return rightToLeft ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    private static String build(boolean rightToLeft) {
        List<String> fills = new ArrayList<>(List.of("", "gray125"));
        for (Style style : Style.values()) {
            if (!fills.contains(style.fill)) {
                fills.add(style.fill);
            }
        }
        return Xml.HEAD + "<styleSheet xmlns=\"" + Xml.MAIN + "\">" + fonts() + fills(fills) + borders()
                + formats(fills, rightToLeft)
                + "<dxfs count=\"2\">" + dxf(Ink.NOTICE_TEXT, Ink.NOTICE) + dxf(Theme.VIO.colour, Ink.WRONG)
                + "</dxfs></styleSheet>";
    }

    private static String fonts() {
        StringBuilder out = new StringBuilder("<fonts count=\"" + Style.Font.values().length + "\">");
        for (Style.Font font : Style.Font.values()) {
            out.append("<font>")
                    .append(font.face.isEmpty() ? "" : "<" + font.face + "/>")
                    .append("<sz val=\"")
                    .append(font.size)
                    .append("\"/><color rgb=\"")
                    .append(font.colour)
                    .append("\"/><name val=\"Calibri\"/><family val=\"2\"/></font>");
        }
        return out.append("</fonts>").toString();
    }

    private static String fills(List<String> fills) {
        StringBuilder out = new StringBuilder("<fills count=\"" + fills.size() + "\">");
        for (String fill : fills) {
            out.append(
                    fill.isEmpty()
                            ? "<fill><patternFill patternType=\"none\"/></fill>"
                            : fill.equals("gray125")
                                    ? "<fill><patternFill patternType=\"gray125\"/></fill>"
                                    : "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + fill
                                            + "\"/><bgColor indexed=\"64\"/></patternFill></fill>");
        }
        return out.append("</fills>").toString();
    }

    private static String borders() {
        StringBuilder out = new StringBuilder("<borders count=\"" + Style.Edge.values().length + "\">");
        for (Style.Edge edge : Style.Edge.values()) {
            out.append("<border>");
            for (String side : List.of("left", "right", "top", "bottom")) {
                out.append(
                        Arrays.asList(edge.sides.split(" ")).contains(side)
                                ? "<" + side + " style=\"thin\"><color rgb=\"" + edge.colour + "\"/></" + side + ">"
                                : "<" + side + "/>");
            }
            out.append("<diagonal/></border>");
        }
        return out.append("</borders>").toString();
    }

    private static String formats(List<String> fills, boolean rightToLeft) {
        StringBuilder out = new StringBuilder("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\"")
                .append(" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"")
                .append(Style.values().length)
                .append("\">");
        for (Style style : Style.values()) {
            out.append("<xf numFmtId=\"")
                    .append(style.place.numberFormat)
                    .append("\" fontId=\"")
                    .append(style.font.ordinal())
                    .append("\" fillId=\"")
                    .append(fills.indexOf(style.fill))
                    .append("\" borderId=\"")
                    .append(style.edge.ordinal())
                    .append("\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\"")
                    .append(" applyAlignment=\"1\" applyProtection=\"1\"><alignment ")
                    .append(rightToLeft ? style.place.mirrored() : style.place.alignment)
                    .append("/><protection locked=\"")
                    .append(style.locked ? 1 : 0)
                    .append("\"/></xf>");
        }
        return out.append("</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/>")
                .append("</cellStyles>")
                .toString();
    }

    private static String dxf(String ink, String ground) {
        return "<dxf><font><b/><color rgb=\"" + ink
                + "\"/></font><fill><patternFill patternType=\"solid\"><fgColor rgb=\"" + ground + "\"/><bgColor rgb=\""
                + ground + "\"/></patternFill></fill></dxf>";
    }
}
