package org.mc2cm.dashboards.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mc2cm.dashboards.html.WebPage;
import org.mc2cm.dashboards.pdf.PdfDocument;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.PublishedArea;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.PublishedRow;
import org.w3c.dom.Element;

/** A participant's report: headline figures, women and men, all figures, what is withheld or missing and why. */
public final class CityPages {

    private static final int SIDE_BY_SIDE = 12;

    private final Sheet sheet;
    private final Words words;
    private final Markup html;
    private final Sentences sentences;
    private final PublishedArea city;

    private CityPages(Figures figures, Words words, PublishedArea city) {
        this.sheet = new Sheet(figures, words);
        this.words = words;
        this.html = sheet.html;
        this.sentences = new Sentences(sheet);
        this.city = city;
    }

    public static PdfDocument write(Figures figures, Words words, PublishedArea city) {
        return whole(figures, words, city).sheet.close(title(figures, words, city), city.id());
    }

    /** The same report for browsers. */
    public static WebPage screen(Figures figures, Words words, PublishedArea city) {
        String pdf = "../../dashboards/" + words.language() + "/" + city.id() + ".pdf";
        List<WebPage.Link> network = List.of(new WebPage.Link("index.html", words.get("network.name")));
        return whole(figures, words, city).sheet.screen(title(figures, words, city), pdf, network);
    }

    private static String title(Figures figures, Words words, PublishedArea city) {
        String name = Figures.name(city, words.language());
        return words.get("title.city", "city", name, "quarter", words.quarter(figures.quarter()));
    }

    private static CityPages whole(Figures figures, Words words, PublishedArea city) {
        CityPages pages = new CityPages(figures, words, city);
        String name = Figures.name(city, words.language());
        pages.sheet.open(words.get("head.city", "city", name));
        pages.first(name);
        new FigureTables(pages.sheet).table(city.id());
        new SurveyPages(pages.sheet).city(city);
        new ProgressPages(pages.sheet).city(city);
        pages.hidden();
        new ChangePages(pages.sheet).city(city);
        new QualityPages(pages.sheet).city(city);
        new MethodPages(pages.sheet).method();
        new MethodPages(pages.sheet).colophon();
        return pages;
    }

    private void first(String name) {
        sheet.add(
                html.el(
                        "h1",
                        "",
                        html.el("b", "", words.get("headline.lead", "name", name) + " "),
                        sentences.headline(city.id())),
                html.el("p", "lede", lede(name)),
                new Tiles(sheet, sentences).of(sentences.leading(city.id(), 5), city.id()));
        List<PublishedIndicator> shares = Selection.sideBySide(sheet.figures, city.id(), SIDE_BY_SIDE);
        if (!shares.isEmpty()) {
            sheet.add(html.el(
                    "div",
                    "part keep",
                    html.el("h2", "", words.get("side.title.city")),
                    html.el("p", "sub", sheet.sideBySideSubtitle()),
                    sheet.chart(
                            sheet.charts.byIndicator(shares, city.id()),
                            NetworkPages.WIDTH,
                            40 + 21.0 * shares.size())));
        }
        trends();
        sheet.add(html.el(
                "div",
                "part keep",
                sheet.grid(
                        "grid",
                        sheet.cell(
                                "c",
                                "360px",
                                html.el("h2", "", words.get("quality.title")),
                                html.with(
                                        html.el("div", "", new QualityPages(sheet).summary(city.id())),
                                        "style",
                                        "width:334px")),
                        sheet.cell(
                                "c",
                                "",
                                html.el("h2", "", words.get("hidden.title")),
                                html.el("p", "", hiddenSummary())))));
    }

    /** The city beside the network in the two leading indicators that have a trend. */
    private void trends() {
        List<PublishedIndicator> some = sentences.leading(city.id(), 5).stream()
                .filter(i -> sheet.figures.row(i, city.id(), "F") != null)
                .limit(2)
                .toList();
        List<Element> cells = new ArrayList<>();
        for (PublishedIndicator i : some) {
            cells.add(sheet.cell(
                    "c",
                    cells.isEmpty() ? "352px" : "320px",
                    html.el("h2", "", sheet.charts.shortName(i)),
                    html.el("p", "sub", words.get("trend.sub", "unit", words.unitLong(i.unit()), "code", i.code())),
                    sheet.chart(sheet.charts.trend(i, city.id()), 320, 132)));
        }
        if (cells.size() == 2) {
            sheet.add(html.el("div", "part keep", sheet.grid("grid", cells.toArray(Element[]::new))));
        }
    }

    private String lede(String name) {
        String reported = sheet.figures.quality(city.id(), sheet.figures.quarter(), "reported");
        return words.get(
                "lede.city",
                "city",
                name,
                "country",
                city.countryNames().getOrDefault(words.language(), city.country()),
                "reported",
                reported.isEmpty() ? "no" : reported,
                "quarter",
                words.quarter(sheet.figures.quarter()));
    }

    private String hiddenSummary() {
        int shown = 0;
        int withheld = 0;
        int all = 0;
        for (PublishedIndicator indicator : sheet.figures.indicators()) {
            PublishedRow row = sheet.consulted.row(indicator, city.id(), sentences.headlineSex(indicator, city.id()));
            if (row != null) {
                all++;
                shown += Phrases.hasValue(row) ? 1 : 0;
                withheld += Phrases.isWithheld(row) ? 1 : 0;
            }
        }
        return words.get(
                "hidden.summary",
                "shown",
                shown,
                "withheld",
                withheld,
                "missing",
                all - shown - withheld,
                "of",
                all,
                "part",
                words.get("hidden.page.title"));
    }

    /** What has no figure and why, grouped by reason. */
    private void hidden() {
        Map<String, List<String>> byReason = new TreeMap<>();
        for (PublishedIndicator indicator : sheet.figures.indicators()) {
            PublishedRow row = sheet.consulted.row(indicator, city.id(), sentences.headlineSex(indicator, city.id()));
            if (row != null && !Phrases.hasValue(row)) {
                byReason.computeIfAbsent(sheet.phrases.reason(row), r -> new ArrayList<>())
                        .add(words.get("hidden.one", "name", sheet.charts.name(indicator), "code", indicator.code()));
            }
        }
        sheet.add(html.el("h1", "t break", words.get("hidden.page.title")));
        if (byReason.isEmpty()) {
            sheet.add(html.el("p", "text", words.get("hidden.none")));
        }
        for (Map.Entry<String, List<String>> entry : byReason.entrySet()) {
            Element names = html.el("p", "text mut", String.join(words.get("hidden.join"), entry.getValue()));
            sheet.add(html.el("h2", "sec", words.sentence(entry.getKey())), names);
        }
    }
}
