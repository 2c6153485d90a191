package org.mc2cm.pipeline.feedback;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The boxes of comments: a drawing in VML, changed as text since spreadsheet programs do not always write it as XML. */
final class NoteShapes {

    private static final Pattern SHAPE = Pattern.compile("(?s)<((?:\\w+:)?)shape\\s.*?</\\1shape>\\s*");
    private static final Pattern ROW = Pattern.compile("<(?:\\w+:)?Row>\\s*([0-9]+)\\s*<");
    private static final Pattern COLUMN = Pattern.compile("<(?:\\w+:)?Column>\\s*([0-9]+)\\s*<");
    private static final Pattern ID = Pattern.compile("_x0000_s([0-9]{1,9})");
    private static final int CHARACTERS_A_LINE = 46;

    private NoteShapes() {}

    /** Another program may have given these names other prefixes in its drawing: each shape brings its own. */
    private static final String NAMES = "xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\"";

    static String empty() {
        return """
                <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
                xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit">\
                <o:idmap v:ext="edit" data="1"/></o:shapelayout>\
                <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">\
                <v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>""";
    }

    /** Without the shapes of the cells that lost their comment, with one for each remark. */
    static String change(String drawing, List<String> gone, List<Remark> remarks, boolean rightToLeft) {
        Set<String> places = new TreeSet<>();
        gone.forEach(cell -> Area.of(cell).ifPresent(a -> places.add(a.row() + "," + a.column())));
        String kept = SHAPE.matcher(drawing)
                .replaceAll(m -> places.contains(place(m.group())) ? "" : Matcher.quoteReplacement(m.group()));
        int next = 1025;
        for (Matcher m = ID.matcher(kept); m.find(); ) {
            next = Math.max(next, Integer.parseInt(m.group(1)) + 1);
        }
        StringBuilder added = new StringBuilder();
        for (Remark remark : remarks) {
            added.append(shape(remark, next++, rightToLeft));
        }
        int end = kept.lastIndexOf("</xml>");
        return end < 0 ? kept : kept.substring(0, end) + added + kept.substring(end);
    }

    private static String place(String shape) {
        Matcher row = ROW.matcher(shape);
        Matcher column = COLUMN.matcher(shape);
        return row.find() && column.find() ? row.group(1) + "," + column.group(1) : "";
    }

    private static String shape(Remark remark, int id, boolean rightToLeft) {
        int row = remark.area().row();
        int column = remark.area().column();
        int lines = 1
                + remark.text()
                        .lines()
                        .mapToInt(l -> 1 + l.length() / CHARACTERS_A_LINE)
                        .sum();
        int height = Math.min(25, Math.max(4, lines));
        String direction = rightToLeft ? ";direction:RTL" : "";
        String align = rightToLeft ? "right" : "left";
        return "<v:shape " + NAMES + " id=\"_x0000_s" + id
                + "\" type=\"#_x0000_t202\" style='position:absolute;width:240pt;height:"
                + height * 15 + "pt;z-index:1;visibility:hidden' fillcolor=\"#fffbe6\" o:insetmode=\"auto\">"
                + "<v:fill color2=\"#fffbe6\"/><v:path o:connecttype=\"none\"/><v:textbox style='mso-direction-alt:auto"
                + direction + "'><div style='text-align:" + align + direction + "'></div></v:textbox>"
                + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" + (column + 1)
                + ", 15, " + Math.max(0, row - 1) + ", 4, " + (column + 4) + ", 60, " + (row + height - 1)
                + ", 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>" + row + "</x:Row><x:Column>" + column
                + "</x:Column></x:ClientData></v:shape>";
    }
}
