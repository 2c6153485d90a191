package org.mc2cm.pipeline.feedback;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.Place;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Messages;
import org.mc2cm.pipeline.finding.Severity;

/** The sheet that a city sees first: what became of its file, each finding with a link, and what was accepted. */
final class FirstSheet {

    /** A fixed code as those of the template's sheets: the reader passes over it. */
    static final String NAME = "00_FEEDBACK";

    private static final int LAST = 7;
    private static final int[] WIDTHS = {7, 20, 17, 9, 20, 78, 34, 8};
    private static final double LINE = 13.5;

    private final Catalogue catalogue;
    private final Messages messages;
    private final Letter letter;
    private final Words words;
    private final Look look;
    private final List<String> sheets;
    private final SheetRows rows = new SheetRows();

    /** @param sheets names of the workbook's sheets in their order: others get no link */
    FirstSheet(Catalogue catalogue, Messages messages, Letter letter, Look look, List<String> sheets) {
        this.catalogue = catalogue;
        this.messages = messages;
        this.letter = letter;
        this.words = Words.in(letter.language());
        this.look = look;
        this.sheets = sheets;
    }

    String xml(List<String> losses) {
        head(losses);
        List<Finding> sorted = sorted();
        int heading = rows.count();
        if (!sorted.isEmpty()) {
            wide(words.of("findings"), Look.Cell.LABEL);
            heading = rows.count();
            headings();
            findings(sorted);
        }
        accepted();
        return sheet(heading);
    }

    private void head(List<String> losses) {
        rows.text(words.of("title"), look.of(Look.Cell.TITLE)).over(LAST).end(24);
        String city = catalogue
                .network()
                .place(letter.city())
                .map(Place::name)
                .map(n -> n.in(words.language))
                .orElse(letter.city());
        if (!city.isEmpty()) {
            wide(city + " (" + letter.city() + "), " + letter.quarter(), Look.Cell.LABEL);
        }
        String outcome = letter.outcome().code();
        wide(words.of("outcome." + outcome), Look.Cell.LABEL);
        wide(
                words.of("rows", Integer.toString(letter.rowsRead()), Integer.toString(letter.rowsLoaded())),
                Look.Cell.TEXT);
        wide(words.of("next." + outcome), Look.Cell.TEXT);
        if (!letter.findings().isEmpty()) {
            wide(words.of("colours"), Look.Cell.TEXT);
        }
        losses.forEach(loss -> wide(words.of("loss." + loss), Look.Cell.TEXT));
        rows.end(8);
    }

    private void wide(String text, Look.Cell style) {
        rows.text(text, look.of(style)).over(LAST).end(height(text, 175));
    }

    private void headings() {
        for (String key : List.of("number", "severity", "sheet", "cell", "seen", "message", "element", "rule")) {
            rows.text(words.of("column." + key), look.of(Look.Cell.HEADING));
        }
        rows.end(18);
    }

    /** Gravest first, then as they stand in the workbook. */
    private List<Finding> sorted() {
        Map<String, Integer> order = new HashMap<>();
        sheets.forEach(s -> order.put(s, order.size()));
        return letter.findings().stream()
                .sorted(Comparator.comparing(Finding::severity, Comparator.reverseOrder())
                        .thenComparing(f -> order.getOrDefault(f.sheet(), -1))
                        .thenComparing(f -> Area.of(f.cell()).orElse(new Area(-1, -1, "")))
                        .thenComparing(Finding::rule))
                .toList();
    }

    private void findings(List<Finding> sorted) {
        Map<String, Severity> rules = new TreeMap<>();
        int number = 1;
        for (Finding f : sorted) {
            rules.putIfAbsent(f.rule(), f.severity());
            finding(number++, f);
        }
        rules.forEach((rule, severity) -> {
            int more = letter.counts().getOrDefault(rule, 0) - FindingBook.KEPT;
            if (more > 0) {
                Finding rest =
                        new Finding("", "", rule, severity, "", "", "rest", List.of(Integer.toString(more), rule));
                finding(0, rest);
            }
        });
    }

    private void finding(int number, Finding f) {
        int text = look.of(Look.Cell.TEXT);
        if (number > 0) {
            rows.number(number, look.of(Look.Cell.NUMBER));
        } else {
            rows.text("", text);
        }
        rows.text(
                words.of("severity." + f.severity().code().toLowerCase(Locale.ROOT)),
                look.of(Look.Cell.of(f.severity())));
        boolean known = sheets.contains(f.sheet());
        String cell = Area.of(f.cell()).map(Area::address).orElse("A1");
        if (known) {
            rows.link(words.inOrder(f.sheet()), f.sheet(), cell, look.of(Look.Cell.LINK));
        } else {
            rows.text(f.sheet(), text);
        }
        if (known && !f.cell().isEmpty()) {
            rows.link(f.cell(), f.sheet(), cell, look.of(Look.Cell.LINK));
        } else {
            rows.text(f.cell(), text);
        }
        String message = messages.text(f, words.language);
        String element = element(f.element());
        rows.text(words.inOrder(f.seen()), text)
                .text(message, text)
                .text(element, text)
                .text(f.rule(), text);
        rows.end(Math.max(
                height(message, WIDTHS[5]), Math.max(height(element, WIDTHS[6]), height(f.seen(), WIDTHS[4]))));
    }

    private String element(String id) {
        DataElement element = catalogue.elements().get(id);
        return element == null ? id : element.name().in(words.language) + " (" + id + ")";
    }

    private void accepted() {
        rows.end(8);
        wide(words.of(letter.accepted().isEmpty() ? "accepted.none" : "accepted"), Look.Cell.LABEL);
        if (letter.accepted().isEmpty()) {
            return;
        }
        rows.text("", look.of(Look.Cell.HEADING)).text(words.of("column.values"), look.of(Look.Cell.HEADING));
        rows.text(words.of("column.element"), look.of(Look.Cell.HEADING))
                .over(LAST)
                .end(18);
        Set<String> sorted = new java.util.TreeSet<>(letter.accepted().keySet());
        for (String id : sorted) {
            rows.text("", look.of(Look.Cell.TEXT));
            rows.number(letter.accepted().getOrDefault(id, 0), look.of(Look.Cell.NUMBER));
            rows.text(element(id), look.of(Look.Cell.TEXT)).over(LAST).end(0);
        }
    }

    private static double height(String text, int characters) {
        return LINE * Math.max(1, Math.ceil(text.length() * 1.08 / characters)) + 2;
    }

    private String sheet(int heading) {
        StringBuilder columns = new StringBuilder("<cols>");
        for (int i = 0; i < WIDTHS.length; i++) {
            columns.append("<col min=\"")
                    .append(i + 1)
                    .append("\" max=\"")
                    .append(i + 1)
                    .append("\" width=\"")
                    .append(WIDTHS[i])
                    .append("\" customWidth=\"1\"/>");
        }
        return Xml.HEAD + "<worksheet xmlns=\"" + Xml.MAIN + "\" xmlns:r=\"" + Xml.RELATIONS
                + "\"><sheetPr><tabColor rgb=\"FF1F3864\"/><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
                + "<sheetViews><sheetView showGridLines=\"0\"" + (words.rightToLeft() ? " rightToLeft=\"1\"" : "")
                + " tabSelected=\"1\" workbookViewId=\"0\">"
                + (letter.findings().isEmpty()
                        ? ""
                        : "<pane ySplit=\"" + (heading + 1) + "\" topLeftCell=\"A" + (heading + 2)
                                + "\" activePane=\"bottomLeft\" state=\"frozen\"/>")
                + "</sheetView></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/>" + columns + "</cols><sheetData>"
                + rows.rows() + "</sheetData>" + rows.merged() + rows.links()
                + "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>"
                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/></worksheet>";
    }
}
