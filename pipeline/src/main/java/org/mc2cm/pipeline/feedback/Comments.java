package org.mc2cm.pipeline.feedback;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The comments of one sheet: last round's are taken away, the city's own stay, ours are added. */
final class Comments {

    private static final String AUTHOR = "MC2CM";

    private final Parts parts;
    private final Relations relations;
    private final SheetText sheet;
    private final boolean rightToLeft;

    Comments(Parts parts, Relations relations, SheetText sheet, boolean rightToLeft) {
        this.parts = parts;
        this.relations = relations;
        this.sheet = sheet;
        this.rightToLeft = rightToLeft;
    }

    /** Whether a part of comments may hold some of an earlier round. */
    static boolean hasOurs(byte[] part) {
        String text = new String(part, StandardCharsets.UTF_8);
        return text.contains(Remark.MARK) || text.contains("MC2CM &#") || !text.contains("commentList");
    }

    /** @param remarks at most one a cell */
    void set(List<Remark> remarks) throws IOException {
        @Nullable String part = relations.first("comments");
        boolean there = part != null && parts.has(part);
        if (!there && remarks.isEmpty()) {
            return;
        }
        String file = there && part != null ? part : create();
        Document document = parts.xml(file);
        List<String> gone = clean(document);
        Map<String, Remark> toAdd = new LinkedHashMap<>();
        remarks.forEach(r -> toAdd.put(r.area().cell(), r));
        List<Remark> shapes = add(document, toAdd);
        sort(document);
        parts.put(file, document);
        drawing(gone, shapes);
    }

    private String create() throws IOException {
        String part = parts.unused("xl/comments", ".xml");
        parts.put(
                part,
                Xml.HEAD + "<comments xmlns=\"" + Xml.MAIN + "\"><authors><author>" + AUTHOR
                        + "</author></authors><commentList/></comments>");
        new ContentTypes(parts).add(part, ContentTypes.COMMENTS);
        relations.add("comments", part);
        return part;
    }

    private static Element list(Document document) throws IOException {
        return Xml.children(document.getDocumentElement(), "commentList").stream()
                .findFirst()
                .orElseThrow(() -> new IOException("a part of comments has no list"));
    }

    /** Last round's comments; gives back the cells that lose theirs wholly. */
    private static List<String> clean(Document document) throws IOException {
        Element list = list(document);
        List<String> gone = new ArrayList<>();
        for (Element comment : Xml.children(list, "comment")) {
            String text = text(comment);
            int below = text.indexOf(Remark.BELOW);
            if (text.startsWith(Remark.MARK)) {
                gone.add(comment.getAttribute("ref"));
                list.removeChild(comment);
            } else if (below >= 0) {
                cut(comment, below);
            }
        }
        return gone;
    }

    private static String text(Element comment) {
        StringBuilder text = new StringBuilder();
        texts(comment).forEach(t -> text.append(t.getTextContent()));
        return text.toString().replace("\r\n", "\n");
    }

    private static List<Element> texts(Element comment) {
        NodeList all = comment.getElementsByTagNameNS("*", "t");
        List<Element> texts = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            texts.add((Element) all.item(i));
        }
        return texts;
    }

    /** Keeps the first characters of a comment. */
    private static void cut(Element comment, int length) {
        int left = length;
        for (Element t : texts(comment)) {
            String text = t.getTextContent().replace("\r\n", "\n");
            if (left >= text.length()) {
                left -= text.length();
                continue;
            }
            t.setTextContent(text.substring(0, left));
            left = 0;
        }
    }

    /** Adds the remarks; gives back those that need a shape of their own. */
    private static List<Remark> add(Document document, Map<String, Remark> toAdd) throws IOException {
        Element list = list(document);
        for (Element comment : Xml.children(list, "comment")) {
            Remark remark = toAdd.remove(comment.getAttribute("ref"));
            if (remark != null) {
                Element text = Xml.children(comment, "text").get(0);
                inRuns(text);
                text.appendChild(run(text, Remark.BELOW + remark.text()));
            }
        }
        String author = author(document);
        for (Remark remark : toAdd.values()) {
            Element comment = Xml.element(list, "comment");
            comment.setAttribute("ref", remark.area().cell());
            comment.setAttribute("authorId", author);
            Element text = Xml.element(list, "text");
            text.appendChild(run(text, Remark.MARK + remark.text()));
            comment.appendChild(text);
            list.appendChild(comment);
        }
        return List.copyOf(toAdd.values());
    }

    /** A plain text becomes a run, since a text has either the one or the other. */
    private static void inRuns(Element text) {
        for (Element plain : Xml.children(text, "t")) {
            Element run = Xml.element(text, "r");
            text.replaceChild(run, plain);
            run.appendChild(plain);
        }
    }

    private static Element run(Element parent, String text) {
        Element run = Xml.element(parent, "r");
        Element t = Xml.element(parent, "t");
        t.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        t.setTextContent(text);
        run.appendChild(t);
        return run;
    }

    private static String author(Document document) throws IOException {
        Element authors = Xml.children(document.getDocumentElement(), "authors").stream()
                .findFirst()
                .orElseThrow(() -> new IOException("a part of comments has no authors"));
        List<String> names = Xml.children(authors, "author").stream()
                .map(Node::getTextContent)
                .collect(Collectors.toList());
        if (!names.contains(AUTHOR)) {
            Element author = Xml.element(authors, "author");
            author.setTextContent(AUTHOR);
            authors.appendChild(author);
            names.add(AUTHOR);
        }
        return Integer.toString(names.indexOf(AUTHOR));
    }

    /** Excel wants them by row and column. */
    private static void sort(Document document) throws IOException {
        Element list = list(document);
        List<Element> all = new ArrayList<>(Xml.children(list, "comment"));
        all.sort((a, b) -> place(a).compareTo(place(b)));
        all.forEach(list::appendChild);
    }

    private static Area place(Element comment) {
        return Area.of(comment.getAttribute("ref")).orElse(new Area(0, 0, "A1"));
    }

    private void drawing(List<String> gone, List<Remark> shapes) throws IOException {
        @Nullable String part = null;
        List<Element> legacy = Xml.children(sheet.root(), "legacyDrawing");
        if (!legacy.isEmpty()) {
            part = relations.targets().get(legacy.get(0).getAttributeNS(Xml.RELATIONS, "id"));
        }
        if ((part == null || !parts.has(part)) && shapes.isEmpty()) {
            return;
        }
        if (part == null || !parts.has(part)) {
            legacy.forEach(e -> sheet.root().removeChild(e));
            part = parts.unused("xl/drawings/vmlDrawing", ".vml");
            Element reference = Xml.element(sheet.root(), "legacyDrawing");
            Xml.relation(reference, relations.add("vmlDrawing", part));
            sheet.place(reference);
            new ContentTypes(parts).vml();
            parts.put(part, NoteShapes.empty());
        }
        String text = new String(parts.bytes(part), StandardCharsets.UTF_8);
        parts.put(part, NoteShapes.change(text, gone, shapes, rightToLeft));
    }
}
