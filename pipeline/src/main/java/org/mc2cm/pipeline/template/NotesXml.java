package org.mc2cm.pipeline.template;

import java.util.Map;
import org.mc2cm.pipeline.model.VerbatimCell;

/** Cell comments: the texts, and the old drawing form that spreadsheet programs still ask for to show them. */
final class NotesXml {

    private NotesXml() {}

    static String comments(Sheet sheet) {
        StringBuilder out = new StringBuilder(Xml.HEAD)
                .append("<comments xmlns=\"")
                .append(Xml.MAIN)
                .append("\"><authors><author>MC2CM Monitor</author></authors><commentList>");
        for (Map.Entry<Integer, Sheet.Note> note : sheet.notes().entrySet()) {
            out.append("<comment ref=\"")
                    .append(VerbatimCell.a1(note.getKey(), note.getValue().column()))
                    .append("\" authorId=\"0\"><text><r><rPr><sz val=\"9\"/><rFont val=\"Calibri\"/></rPr>")
                    .append("<t xml:space=\"preserve\">")
                    .append(Xml.escape(note.getValue().text()))
                    .append("</t></r></text></comment>");
        }
        return out.append("</commentList></comments>").toString();
    }

    static String drawing(Sheet sheet) {
        StringBuilder out = new StringBuilder("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\"")
                .append(" xmlns:o=\"urn:schemas-microsoft-com:office:office\"")
                .append(" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">")
                .append("<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\"")
                .append(" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>")
                .append("<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>");
        int id = 1025;
        for (Map.Entry<Integer, Sheet.Note> note : sheet.notes().entrySet()) {
            shape(out, id++, note.getKey(), note.getValue());
        }
        return out.append("</xml>").toString();
    }

    private static void shape(StringBuilder out, int id, int row, Sheet.Note note) {
        int column = note.column();
        int lines = 2
                + note.text().length() / 40
                + (int) note.text().chars().filter(c -> c == '\n').count();
        out.append("<v:shape id=\"_x0000_s")
                .append(id)
                .append("\" type=\"#_x0000_t202\"")
                .append(" style=\"position:absolute;visibility:hidden\" fillcolor=\"#fff9e3\" o:insetmode=\"auto\">")
                .append("<v:fill color2=\"#fff9e3\"/><v:path o:connecttype=\"none\"/><v:textbox/>")
                .append("<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>")
                .append(column + 1)
                .append(",12,")
                .append(row)
                .append(",4,")
                .append(column + 5)
                .append(",12,")
                .append(row + Math.max(4, lines))
                .append(",4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>")
                .append(row)
                .append("</x:Row><x:Column>")
                .append(column)
                .append("</x:Column></x:ClientData></v:shape>");
    }
}
