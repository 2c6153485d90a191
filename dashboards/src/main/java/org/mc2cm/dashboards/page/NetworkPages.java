package org.mc2cm.dashboards.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final int ROWS_A_CHART = 24;

    private final Sheet sheet;
    private final Words words;
    private final Markup html;
    private final Sentences sentences;

    private NetworkPages(Figures figures, Words words) {
        this.sheet = new Sheet(figures, words);
        this.words = words;
        this.html = sheet.html;
        this.sentences = new Sentences(sheet);
    }

    public static PdfDocument write(Figures figures, Words words) {
        return whole(figures, words).sheet.close(title(figures, words), "network");
    }

    /** The same report for browsers. */
    public static WebPage screen(Figures figures, Words words) {
        List<WebPage.Link> cities = figures.participants(words.language()).stream()
                .map(a -> new WebPage.Link(a.id() + ".html", Figures.name(a, words.language())))
                .toList();
        String pdf = "../../dashboards/" + words.language() + "/network.pdf";
        return whole(figures, words).sheet.screen(title(figures, words), pdf, cities);
    }

    private static String title(Figures figures, Words words) {
        return words.get("title.network", "quarter", words.quarter(figures.quarter()));
    }

    private static NetworkPages whole(Figures figures, Words words) {
        NetworkPages pages = new NetworkPages(figures, words);
        pages.sheet.open(words.get("head.report"));
        pages.first();
        for (Theme theme : Theme.values()) {
            pages.theme(theme);
        }
        new FigureTables(pages.sheet).network();
        new SurveyPages(pages.sheet).network();
        new BackingPages(pages.sheet).network();
        new QualityPages(pages.sheet).network();
        new LimitPages(pages.sheet, pages.sentences).network();
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
                pages.lede(participants));
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
                html.el("p", "lede", lede(participants)),
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

    private String lede(List<PublishedArea> participants) {
        int yes = 0;
        int partly = 0;
        for (PublishedArea area : participants) {
            String reported = sheet.figures.quality(area.id(), sheet.figures.quarter(), "reported");
            yes += reported.equals("yes") ? 1 : 0;
            partly += reported.equals("partial") ? 1 : 0;
        }
        return words.get(
                "lede.network",
                "yes",
                yes,
                "partly",
                partly,
                "none",
                participants.size() - yes - partly,
                "of",
                participants.size(),
                "quarter",
                words.quarter(sheet.figures.quarter()));
    }

    private Element readFirst() {
        Element block = html.el("div", "", html.el("h2", "", words.get("read.title")));
        block.appendChild(html.el("p", "sub", words.get("read.sub")));
        for (Theme theme : Theme.values()) {
            byCity(theme)
                    .ifPresent(i -> block.appendChild(html.el(
                            "div",
                            "say b-" + theme.key(),
                            html.el("p", "lab " + theme.key(), words.get("theme." + theme.key())),
                            html.el(
                                    "p",
                                    "",
                                    html.el(
                                            "b",
                                            "med",
                                            words.get("headline.lead", "name", sheet.charts.shortName(i)) + " "),
                                    sentences.standing(i, Figures.NETWORK) + ".",
                                    after(sentences.gapCount(i))))));
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

    private void theme(Theme theme) {
        Optional<PublishedIndicator> chosen = byCity(theme);
        if (chosen.isEmpty()) {
            return;
        }
        PublishedIndicator indicator = chosen.get();
        Element head = html.el(
                "h1",
                "t",
                html.el("b", theme.key(), words.get("headline.lead", "name", sheet.charts.name(indicator)) + " "),
                sentences.standing(indicator, Figures.NETWORK));
        sheet.add(
                html.el("p", "lab med break " + theme.key(), words.get("theme." + theme.key())),
                head,
                html.el("p", "sub", subtitle(indicator)),
                html.el(
                        "p",
                        "text",
                        sentences.shownCount(indicator)
                                + after(sentences.gapCount(indicator))
                                + after(sentences.changeCount(indicator))));
        List<PublishedArea> areas = sheet.figures.participants(words.language());
        for (int i = 0; i < areas.size(); i += ROWS_A_CHART) {
            List<PublishedArea> some = areas.subList(i, Math.min(areas.size(), i + ROWS_A_CHART));
            sheet.add(sheet.chart(sheet.charts.byCity(indicator, some), WIDTH, 44 + 23.0 * some.size()));
        }
        trends(theme, indicator);
    }

    private void trends(Theme theme, PublishedIndicator shown) {
        List<Element> cells = new ArrayList<>();
        for (PublishedIndicator i : Selection.trends(sheet.figures, theme, 3)) {
            Integer cities = Optional.ofNullable(sheet.figures.row(i, Figures.NETWORK, "F"))
                    .map(r -> r.cities())
                    .orElse(null);
            cells.add(sheet.cell(
                    "c",
                    cells.size() == 2 ? "210px" : "231px",
                    html.el("h2", "trendname", sheet.charts.shortName(i)),
                    html.el("p", "sub", words.get("trend.sub", "unit", words.unitLong(i.unit()), "code", i.code())),
                    sheet.chart(sheet.charts.trend(i, Figures.NETWORK), 208, 116),
                    html.el(
                            "p",
                            "n",
                            cities == null ? "" : words.get("n.cities", "text", sheet.charts.ofCities(cities)))));
        }
        if (!cells.isEmpty()) {
            while (cells.size() < 3) {
                cells.add(sheet.cell("c", ""));
            }
            sheet.add(html.el(
                    "div",
                    "part keep",
                    html.el("p", "cap med " + theme.key(), words.get("trend.title")),
                    sheet.grid("grid", cells.toArray(Element[]::new))));
        }
    }

    private String subtitle(PublishedIndicator indicator) {
        return words.get(
                "theme.sub",
                "unit",
                words.unitLong(indicator.unit()),
                "window",
                words.get(
                        "window." + sheet.figures.window(indicator), "quarter", words.quarter(sheet.figures.quarter())),
                "code",
                indicator.code(),
                "standards",
                indicator.standards(),
                "provisional",
                sheet.provisional());
    }

    private Optional<PublishedIndicator> byCity(Theme theme) {
        return Selection.byCity(sheet.figures, theme, words.language());
    }

    private static String after(String sentence) {
        return sentence.isEmpty() ? "" : " " + sentence;
    }
}
