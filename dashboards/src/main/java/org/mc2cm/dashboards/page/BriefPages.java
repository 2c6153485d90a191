package org.mc2cm.dashboards.page;

import java.util.ArrayList;
import java.util.List;
import org.mc2cm.dashboards.html.WebPage;
import org.mc2cm.dashboards.pdf.PdfDocument;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.PublishedRow;
import org.w3c.dom.Element;

/** The policy brief of a quarter on two pages: what the figures say; what cities did, what follows, what to beware of. */
public final class BriefPages {

    private static final int SIDE_BY_SIDE = 9;
    private static final int ACTIONS = 7;
    private static final int QUESTIONS = 4;
    private static final List<String> CAVEATS = List.of("services", "cause", "coverage", "definitions");

    private final Sheet sheet;
    private final Words words;
    private final Markup html;
    private final Sentences sentences;
    private final ThemeParts parts;

    private BriefPages(Figures figures, Words words) {
        this.sheet = new Sheet(figures, words);
        this.words = words;
        this.html = sheet.html;
        this.sentences = new Sentences(sheet);
        this.parts = new ThemeParts(sheet, sentences);
    }

    public static PdfDocument write(Figures figures, Words words) {
        return whole(figures, words).close(title(figures, words), "brief");
    }

    /** The same brief for browsers. */
    public static WebPage screen(Figures figures, Words words) {
        List<WebPage.Link> others = new ArrayList<>(List.of(new WebPage.Link("index.html", words.get("network.name"))));
        ThemePages.themes(figures)
                .forEach(theme ->
                        others.add(new WebPage.Link("theme-" + theme + ".html", words.get("theme.name." + theme))));
        String pdf = "../../dashboards/" + words.language() + "/brief.pdf";
        return whole(figures, words).screen(title(figures, words), pdf, others);
    }

    private static String title(Figures figures, Words words) {
        return words.get("title.brief", "quarter", words.quarter(figures.quarter()));
    }

    private static Sheet whole(Figures figures, Words words) {
        BriefPages pages = new BriefPages(figures, words);
        pages.sheet.open(words.get("head.brief"));
        pages.first();
        pages.second();
        return pages.sheet;
    }

    private void first() {
        int participants = sheet.figures.participants(words.language()).size();
        sheet.add(
                html.el(
                        "h1",
                        "",
                        html.el("b", "", words.get("headline.subject", "n", participants)),
                        " " + sentences.headline(Figures.NETWORK)),
                html.el("p", "lede", sentences.lede()),
                new Tiles(sheet, sentences).of(sentences.leading(Figures.NETWORK, 5), Figures.NETWORK),
                html.el("h2", "part", words.get("read.title")));
        List<Element> says = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            parts.say(theme).ifPresent(says::add);
        }
        parts.pairs(says);
        List<PublishedIndicator> shares = Selection.sideBySide(sheet.figures, Figures.NETWORK, SIDE_BY_SIDE);
        if (!shares.isEmpty()) {
            sheet.add(
                    html.el("h2", "part", words.get("side.title.network")),
                    html.el("p", "sub", sheet.sideBySideSubtitle()),
                    sheet.chart(
                            sheet.charts.byIndicator(shares, Figures.NETWORK),
                            NetworkPages.WIDTH,
                            38 + 19.0 * shares.size()));
        }
    }

    private void second() {
        ActionPages actions = new ActionPages(sheet, sentences);
        List<PublishedIndicator> did = actions.indicators();
        sheet.add(html.el("h1", "t break", words.get("actions.title")));
        if (!did.isEmpty()) {
            sheet.add(actions.table(did.subList(0, Math.min(ACTIONS, did.size()))));
        }
        sheet.add(
                html.el("h2", "part", words.get("targets.title")),
                html.el("p", "text", new ProgressPages(sheet).summary()),
                html.el("h1", "t part", words.get("brief.next")));
        next();
        sheet.add(html.el("h2", "part", words.get("brief.care")));
        CAVEATS.forEach(caveat -> sheet.add(html.el("p", "text", words.get("limits." + caveat))));
        sheet.add(html.el("p", "text", words.get("method.protection")));
        new MethodPages(sheet).colophon();
    }

    /** What to ask about each clear difference, the surest first; no cause is guessed. */
    private void next() {
        List<Claim> claims = Claim.surest(sheet, sentences, Figures.NETWORK, sheet.figures.indicators(), QUESTIONS);
        if (claims.isEmpty()) {
            sheet.add(html.el("p", "text", words.get("brief.next.none")));
        }
        for (Claim claim : claims) {
            String key = "brief.ask." + (claim.gap() ? "gap." : "change.") + Verdict.of(claim.difference());
            sheet.add(parts.said(claim, words.get(key)));
        }
        int hidden = hidden();
        if (hidden > 0) {
            sheet.add(html.el("p", "text part", words.get("brief.next.gaps", "of", total(), "none", hidden)));
        }
    }

    private int total() {
        return (int) sheet.figures.indicators().stream()
                .filter(i -> sentences.headlineRow(i, Figures.NETWORK) != null)
                .count();
    }

    private int hidden() {
        int hidden = 0;
        for (PublishedIndicator indicator : sheet.figures.indicators()) {
            PublishedRow row = sentences.headlineRow(indicator, Figures.NETWORK);
            hidden += row == null || Phrases.hasValue(row) ? 0 : 1;
        }
        return hidden;
    }
}
