package org.mc2cm.dashboards.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mc2cm.dashboards.html.WebPage;
import org.mc2cm.dashboards.pdf.PdfDocument;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.PublishedRow;
import org.w3c.dom.Element;

/** The report of a theme: what the network's figures say, cities, each kind of evidence apart, limits, definitions. */
public final class ThemePages {

    private static final int TRENDS = 3;
    private static final int CLAIMS = 4;
    private static final int SIDE_BY_SIDE = 10;
    private static final int BY_CITY = 2;

    private final Sheet sheet;
    private final Words words;
    private final Markup html;
    private final Sentences sentences;
    private final ThemeParts parts;
    private final Theme theme;
    private final List<PublishedIndicator> indicators;

    private ThemePages(Figures figures, Words words, Theme theme) {
        this.sheet = new Sheet(figures, words);
        this.words = words;
        this.html = sheet.html;
        this.sentences = new Sentences(sheet);
        this.parts = new ThemeParts(sheet, sentences);
        this.theme = theme;
        this.indicators = Selection.ofTheme(figures, theme);
    }

    /** The themes that an edition has indicators of, such as {@code violence}, in page order. */
    public static List<String> themes(Figures figures) {
        return Arrays.stream(Theme.values())
                .filter(theme -> !Selection.ofTheme(figures, theme).isEmpty())
                .map(Theme::key)
                .toList();
    }

    public static PdfDocument write(Figures figures, Words words, String theme) {
        return whole(figures, words, theme).close(title(figures, words, theme), "theme-" + theme);
    }

    /** The same report for browsers. */
    public static WebPage screen(Figures figures, Words words, String theme) {
        String pdf = "../../dashboards/" + words.language() + "/theme-" + theme + ".pdf";
        List<WebPage.Link> others = new ArrayList<>(List.of(new WebPage.Link("index.html", words.get("network.name"))));
        themes(figures).stream()
                .filter(other -> !other.equals(theme))
                .forEach(other ->
                        others.add(new WebPage.Link("theme-" + other + ".html", words.get("theme.name." + other))));
        return whole(figures, words, theme).screen(title(figures, words, theme), pdf, others);
    }

    private static String title(Figures figures, Words words, String theme) {
        return words.get(
                "title.theme", "theme", words.get("theme.name." + theme), "quarter", words.quarter(figures.quarter()));
    }

    private static Sheet whole(Figures figures, Words words, String key) {
        ThemePages pages = new ThemePages(figures, words, Theme.ofKey(key));
        pages.sheet.open(words.get("head.theme", "theme", words.get("theme.name." + key)));
        pages.first();
        Selection.byCity(figures, pages.theme, words.language(), BY_CITY)
                .forEach(indicator -> pages.parts.cities(pages.theme, indicator));
        pages.evidence();
        new ProgressPages(pages.sheet).theme(pages.theme);
        new LimitPages(pages.sheet, pages.sentences).of(pages.indicators);
        new MethodPages(pages.sheet).indicators(pages.defined());
        new MethodPages(pages.sheet).colophon();
        return pages.sheet;
    }

    private void first() {
        sheet.add(
                html.el(
                        "h1",
                        "",
                        html.el(
                                "b",
                                theme.key(),
                                words.get("headline.lead", "name", words.get("theme.name." + theme.key())) + " "),
                        sentences.headline(Figures.NETWORK, theme)),
                html.el("p", "lede", sentences.lede() + ThemeParts.after(shown())),
                new Tiles(sheet, sentences).of(sentences.leading(Figures.NETWORK, 5, theme), Figures.NETWORK));
        List<PublishedIndicator> shares =
                Selection.sideBySide(sheet.figures, Figures.NETWORK, Integer.MAX_VALUE).stream()
                        .filter(i -> Theme.of(i) == theme)
                        .limit(SIDE_BY_SIDE)
                        .toList();
        if (!shares.isEmpty()) {
            sheet.add(html.el(
                    "div",
                    "part keep",
                    html.el("h2", "", words.get("side.title.network")),
                    html.el("p", "sub", sheet.sideBySideSubtitle()),
                    sheet.chart(
                            sheet.charts.byIndicator(shares, Figures.NETWORK),
                            NetworkPages.WIDTH,
                            40 + 21.0 * shares.size())));
        }
        claims();
        parts.trends(theme, Selection.trends(sheet.figures, theme, TRENDS));
    }

    /** The clear differences of the network in the theme, the surest first. */
    private void claims() {
        List<Element> said = Claim.surest(sheet, sentences, Figures.NETWORK, indicators, CLAIMS).stream()
                .map(parts::claim)
                .toList();
        if (!said.isEmpty()) {
            sheet.add(html.el("h2", "part", words.get("read.title")), html.el("p", "sub", words.get("read.sub")));
            parts.pairs(said);
        }
    }

    private String shown() {
        int shown = 0;
        int withheld = 0;
        int all = 0;
        for (PublishedIndicator indicator : indicators) {
            PublishedRow row = sentences.headlineRow(indicator, Figures.NETWORK);
            all += row == null ? 0 : 1;
            shown += Phrases.hasValue(row) ? 1 : 0;
            withheld += Phrases.isWithheld(row) ? 1 : 0;
        }
        if (shown == all) {
            return "";
        }
        return words.get(
                "hidden.summary",
                "of",
                all,
                "shown",
                shown,
                "withheld",
                withheld,
                "missing",
                all - shown - withheld,
                "part",
                words.get("limits.title"));
    }

    /** Registers count who came, surveys estimate how many there are, statements say what a city does: never one table. */
    private void evidence() {
        sheet.add(
                html.el("h1", "t break", words.get("evidence.title")),
                html.el(
                        "p",
                        "text mut",
                        words.get("table.sub", "quarter", words.sentence(words.quarter(sheet.figures.quarter())))));
        kind(
                "registers",
                table(indicators.stream().filter(ThemePages::isCounted).toList()));
        kind("surveys", new SurveyPages(sheet).theme(theme));
        kind("statements", table(indicators.stream().filter(i -> !isCounted(i)).toList()));
    }

    private static boolean isCounted(PublishedIndicator indicator) {
        return indicator.sourceType().equals("administrative");
    }

    private Optional<Element> table(List<PublishedIndicator> some) {
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(new FigureTables(sheet).table(some, Figures.NETWORK, true));
    }

    private void kind(String kind, Optional<Element> figures) {
        String key = "evidence." + kind;
        sheet.add(html.el("h2", "themehead " + theme.key(), words.get(key)));
        if (figures.isEmpty()) {
            sheet.add(html.el("p", "text mut", words.get("evidence.none")));
        } else {
            sheet.add(html.el("p", "text", words.get(key + ".text")), figures.get());
        }
    }

    /** The theme's of registers, then of surveys. */
    private List<PublishedIndicator> defined() {
        return Stream.concat(
                        indicators.stream(), sheet.figures.surveyed().stream().filter(i -> Theme.of(i) == theme))
                .toList();
    }
}
