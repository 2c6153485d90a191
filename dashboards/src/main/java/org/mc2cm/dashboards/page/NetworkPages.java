package org.mc2cm.dashboards.page;

import java.util.ArrayList;
import java.util.List;
import org.mc2cm.dashboards.html.WebPage;
import org.mc2cm.dashboards.pdf.PdfDocument;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.PublishedArea;
import org.mc2cm.release.PublishedIndicator;
import org.w3c.dom.Element;

/** The network's report: a first page for people in a hurry, a page a theme, all figures, quality and method. */
public final class NetworkPages {

    /** Width of the printed area in CSS pixels. */
    static final double WIDTH = 672;

    private final Sheet sheet;
    private final Words words;
    private final Markup html;
    private final Sentences sentences;
    private final ThemeParts parts;

    private NetworkPages(Figures figures, Words words) {
        this.sheet = new Sheet(figures, words);
        this.words = words;
        this.html = sheet.html;
        this.sentences = new Sentences(sheet);
        this.parts = new ThemeParts(sheet, sentences);
    }

    public static PdfDocument write(Figures figures, Words words) {
        return whole(figures, words).sheet.close(title(figures, words), "network");
    }

    /** The same report for browsers. */
    public static WebPage screen(Figures figures, Words words) {
        List<WebPage.Link> others = new ArrayList<>(List.of(new WebPage.Link("brief.html", words.get("brief.name"))));
        ThemePages.themes(figures)
                .forEach(theme ->
                        others.add(new WebPage.Link("theme-" + theme + ".html", words.get("theme.name." + theme))));
        figures.participants(words.language())
                .forEach(a -> others.add(new WebPage.Link(a.id() + ".html", Figures.name(a, words.language()))));
        String pdf = "../../dashboards/" + words.language() + "/network.pdf";
        return whole(figures, words).sheet.screen(title(figures, words), pdf, others);
    }

    private static String title(Figures figures, Words words) {
        return words.get("title.network", "quarter", words.quarter(figures.quarter()));
    }

    private static NetworkPages whole(Figures figures, Words words) {
        NetworkPages pages = new NetworkPages(figures, words);
        pages.sheet.open(words.get("head.report"));
        pages.first();
        for (Theme theme : Theme.values()) {
            pages.parts.chapter(theme);
        }
        new ActionPages(pages.sheet, pages.sentences).network();
        new ProgressPages(pages.sheet).network();
        new FigureTables(pages.sheet).network();
        new SurveyPages(pages.sheet).network();
        new BackingPages(pages.sheet).network();
        new QualityPages(pages.sheet).network();
        new LimitPages(pages.sheet, pages.sentences).network();
        new ChangePages(pages.sheet).network();
        new MethodPages(pages.sheet).all();
        return pages;
    }

    /**
     * The first page alone, for its picture.
     *
     * @param text what the page says, in words
     * @param badge such as {@code SYNTHETIC SAMPLE}; empty for real figures
     */
    public record FirstPage(PdfDocument document, String text, String edition, String badge) {}

    public static FirstPage firstPage(Figures figures, Words words) {
        NetworkPages pages = new NetworkPages(figures, words);
        pages.sheet.open(words.get("head.report"));
        pages.first();
        List<PublishedArea> participants = figures.participants(words.language());
        String text = words.get(
                "picture.page.text",
                "headline",
                words.get("headline.subject", "n", participants.size()) + " "
                        + pages.sentences.headline(Figures.NETWORK) + ".",
                "lede",
                pages.sentences.lede());
        PdfDocument document = pages.sheet.close(words.get("picture.page.title"), "network-page-1");
        boolean synthetic = figures.edition().manifest().synthetic();
        return new FirstPage(document, text, pages.sheet.editionId(), synthetic ? words.get("badge.synthetic") : "");
    }

    private void first() {
        List<PublishedArea> participants = sheet.figures.participants(words.language());
        sheet.add(
                html.el(
                        "h1",
                        "",
                        html.el("b", "", words.get("headline.subject", "n", participants.size())),
                        " " + sentences.headline(Figures.NETWORK)),
                html.el("p", "lede", sentences.lede()),
                new Tiles(sheet, sentences).of(sentences.leading(Figures.NETWORK, 5), Figures.NETWORK));
        Element map = html.el(
                "div",
                "",
                html.el("h2", "", words.get("map.title")),
                html.el("p", "sub", words.get("map.sub", "quarter", words.quarter(sheet.figures.quarter()))),
                sheet.chart(sheet.charts.map(), 384, 250),
                html.el("p", "cap", mapCaption(participants)),
                html.el("p", "cap", new QualityPages(sheet).line(Figures.NETWORK)));
        sheet.add(html.el(
                "div", "part", sheet.grid("grid", sheet.cell("c", "410px", map), sheet.cell("c", "", readFirst()))));
        sideBySide();
    }

    private String mapCaption(List<PublishedArea> participants) {
        List<PublishedArea> all = sheet.figures.edition().areas();
        long members = all.stream().filter(a -> !a.memberOf().isEmpty()).count();
        long associations = all.stream()
                .map(PublishedArea::memberOf)
                .filter(a -> !a.isEmpty())
                .distinct()
                .count();
        String places = words.get(
                "map.caption",
                "participants",
                participants.size(),
                "municipalities",
                participants.size() - associations + members);
        return all.stream().anyMatch(a -> a.memberOf().equals("ES-FAMSI"))
                ? places + " " + words.get("map.famsi")
                : places;
    }

    private Element readFirst() {
        Element block = html.el("div", "", html.el("h2", "", words.get("read.title")));
        block.appendChild(html.el("p", "sub", words.get("read.sub")));
        for (Theme theme : Theme.values()) {
            parts.say(theme).ifPresent(block::appendChild);
        }
        return block;
    }

    private void sideBySide() {
        List<PublishedIndicator> shares = Selection.sideBySide(sheet.figures, Figures.NETWORK, 7);
        if (shares.isEmpty()) {
            return;
        }
        sheet.add(html.el(
                "div",
                "part keep",
                html.el("h2", "", words.get("side.title.network")),
                html.el("p", "sub", sheet.sideBySideSubtitle()),
                sheet.chart(sheet.charts.byIndicator(shares, Figures.NETWORK), WIDTH, 36 + 18.0 * shares.size())));
    }
}
