package org.mc2cm.pipeline.feedback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * A sheet's XML: what stands before and between its cells stays byte for byte, only what follows the cells is taken
 * apart.
 */
final class SheetText {

    private static final Pattern END = Pattern.compile("</(?:[\\w.-]+:)?sheetData\\s*>|<(?:[\\w.-]+:)?sheetData\\s*/>");
    private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?worksheet\\b[^>]*>");
    private static final Pattern SELECTED =
            Pattern.compile("(<(?:[\\w.-]+:)?sheetView\\b[^>]*?)\\s+tabSelected=[\"'][^\"']*[\"']");

    /** The order in which a sheet's children must stand. */
    private static final List<String> ORDER = List.of(
            "sheetCalcPr",
            "sheetProtection",
            "protectedRanges",
            "scenarios",
            "autoFilter",
            "sortState",
            "dataConsolidate",
            "customSheetViews",
            "mergeCells",
            "phoneticPr",
            "conditionalFormatting",
            "dataValidations",
            "hyperlinks",
            "printOptions",
            "pageMargins",
            "pageSetup",
            "headerFooter",
            "rowBreaks",
            "colBreaks",
            "customProperties",
            "cellWatches",
            "ignoredErrors",
            "smartTags",
            "drawing",
            "legacyDrawing",
            "legacyDrawingHF",
            "drawingHF",
            "picture",
            "oleObjects",
            "controls",
            "webPublishItems",
            "tableParts",
            "extLst");

    private final String head;
    private final Document tail;

    private SheetText(String head, Document tail) {
        this.head = head;
        this.tail = tail;
    }

    /** False only where no tab is selected and no mark of ours can be. */
    static boolean mayNeedChange(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        // whatever is not written one byte a letter is not looked through
        return !text.contains("sheetData")
                || text.contains("tabSelected")
                || text.contains("MC2CM\"")
                || text.contains("MC2CM&quot;")
                || text.contains("MC2CM&#");
    }

    /** @throws IOException for a sheet whose parts cannot be told apart */
    static SheetText of(byte[] bytes) throws IOException {
        String text = decode(bytes);
        Matcher root = ROOT.matcher(text);
        int end = end(text);
        if (!root.find() || end < 0) {
            throw new IOException("a sheet cannot be taken apart");
        }
        String open = root.group();
        return new SheetText(
                text.substring(0, end), Xml.parse((open + text.substring(end)).getBytes(StandardCharsets.UTF_8)));
    }

    /** Behind the cells: the last end of a list of cells, since a text of a cell cannot hold one unescaped. */
    private static int end(String text) {
        int from = text.lastIndexOf("sheetData");
        if (from < 0) {
            return -1;
        }
        Matcher m = END.matcher(text);
        m.region(Math.max(0, text.lastIndexOf('<', from)), text.length());
        return m.find() ? m.end() : -1;
    }

    private static String decode(byte[] bytes) throws IOException {
        boolean wide = bytes.length > 1 && (bytes[0] == (byte) 0xFE || bytes[0] == (byte) 0xFF || bytes[1] == 0);
        String text = new String(bytes, wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        String start = text.substring(0, Math.min(text.length(), 200)).toLowerCase(Locale.ROOT);
        Matcher encoding = Pattern.compile("encoding=[\"']([^\"']+)").matcher(start);
        if (wide || encoding.find() && !"utf-8".equals(encoding.group(1)) && !"us-ascii".equals(encoding.group(1))) {
            throw new IOException("a sheet is not written in UTF-8");
        }
        return text;
    }

    Element root() {
        return Objects.requireNonNull(tail.getDocumentElement());
    }

    /** Places a child where the format wants it. */
    void place(Element child) {
        int rank = ORDER.indexOf(child.getLocalName());
        for (Element other : Xml.children(root())) {
            if (ORDER.indexOf(other.getLocalName()) > rank) {
                root().insertBefore(child, other);
                return;
            }
        }
        root().appendChild(child);
    }

    /** With no tab selected: only the first sheet will be. */
    byte[] bytes() throws IOException {
        String rest = new String(Xml.bytes(tail), StandardCharsets.UTF_8);
        Matcher root = ROOT.matcher(rest);
        if (!root.find()) {
            throw new IOException("a sheet cannot be put together");
        }
        boolean empty = root.group().endsWith("/>");
        String below = empty ? "</" + root().getNodeName() + ">" : rest.substring(root.end());
        return (unselected(head) + below).getBytes(StandardCharsets.UTF_8);
    }

    private static String unselected(String head) {
        int cells = head.indexOf("sheetData");
        String before = head.substring(0, cells);
        return SELECTED.matcher(before).replaceAll("$1") + head.substring(cells);
    }
}
