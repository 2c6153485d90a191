package org.mc2cm.dashboards.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mc2cm.dashboards.chart.Chart;
import org.mc2cm.dashboards.chart.Direction;
import org.mc2cm.dashboards.chart.Estimate;
import org.mc2cm.dashboards.chart.Mark;
import org.mc2cm.dashboards.chart.ThemeColour;
import org.mc2cm.dashboards.image.Card;
import org.mc2cm.dashboards.image.Infographic;
import org.mc2cm.dashboards.image.KeyFigure;
import org.mc2cm.dashboards.image.Notice;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.Manifest;
import org.mc2cm.release.PublishedArea;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.PublishedRow;

/** The one-page pictures of cities and the cards for social networks. */
public final class Cards {

    private static final int FIGURES = 6;
    private static final int SHARES = 8;

    private final Sheet sheet;
    private final Words words;
    private final Sentences sentences;

    public Cards(Figures figures, Words words) {
        this.sheet = new Sheet(figures, words);
        this.words = words;
        this.sentences = new Sentences(sheet);
    }

    /** The strongest sentence of an area that its interval supports, else what can be said without one. */
    public Card card(String area) {
        Notice notice = notice(area);
        Optional<Claim> claim = Claim.strongest(sheet, sentences, area);
        Optional<PublishedIndicator> chosen = claim.map(Claim::indicator)
                .or(() -> sentences.leading(area, 1).stream().findFirst());
        String sentence = claim.map(c -> sentence(area, c)).orElse(words.sentence(sentences.headline(area)) + ".");
        KeyFigure figure =
                chosen.map(i -> figure(i, area, note(area, i, claim))).orElse(null);
        ThemeColour theme = chosen.map(i -> Theme.of(i).colour()).orElse(ThemeColour.OTHER);
        List<String> said = new ArrayList<>(List.of(notice.subject() + ". " + notice.period() + ". " + sentence));
        if (figure != null) {
            said.add(spoken(figure) + ".");
        }
        return new Card(notice, theme, sentence, figure, String.join(" ", said));
    }

    /** A city on one page. */
    public Infographic infographic(PublishedArea city) {
        Notice notice = notice(city.id());
        String headline = words.sentence(sentences.headline(city.id())) + ".";
        String lede = lede(city);
        List<KeyFigure> figures = sentences.leading(city.id(), FIGURES).stream()
                .map(i -> figure(i, city.id(), null))
                .toList();
        List<PublishedIndicator> shares = Selection.sideBySide(sheet.figures, city.id(), SHARES);
        Chart comparison = shares.isEmpty() ? null : sheet.charts.byIndicator(shares, city.id());
        Infographic.Tally tally = tally(city.id());
        List<String> said = new ArrayList<>();
        said.add(notice.subject() + ". " + notice.period() + ". " + headline + " " + lede);
        figures.forEach(f -> said.add(spoken(f) + "."));
        if (comparison != null) {
            said.add(comparison.altText());
        }
        said.add(String.join(words.get("hidden.join"), tally.shownWords(), tally.withheldWords(), tally.missingWords())
                + ".");
        return new Infographic(
                notice,
                headline,
                lede,
                figures,
                words.get("side.title.city"),
                sheet.sideBySideSubtitle(),
                comparison,
                tally,
                String.join(" ", said));
    }

    private String sentence(String area, Claim claim) {
        boolean women =
                !claim.gap() && sentences.headlineSex(claim.indicator(), area).equals("F");
        return words.get(
                        "picture.title",
                        "area",
                        women ? name(claim.indicator(), area) : sheet.charts.shortName(claim.indicator()),
                        "text",
                        claim.gap() ? sheet.phrases.gap(claim.difference()) : sheet.phrases.change(claim.difference()))
                + ".";
    }

    /** A gap is read with both of its figures; a change stands in the sentence already. */
    private String note(String area, PublishedIndicator indicator, Optional<Claim> claim) {
        if (claim.isPresent() && claim.get().gap()) {
            return words.get(
                    "card.gap",
                    "women",
                    sheet.phrases.figureWithUnit(sheet.figures.row(indicator, area, "F")),
                    "men",
                    sheet.phrases.figureWithUnit(sheet.figures.row(indicator, area, "M")));
        }
        return sheet.phrases.reason(sentences.headlineRow(indicator, area));
    }

    /** @param note null for the change on a year ago, or why there is no figure */
    private KeyFigure figure(PublishedIndicator indicator, String area, @Nullable String note) {
        String sex = sentences.headlineSex(indicator, area);
        PublishedRow row = sheet.figures.row(indicator, area, sex);
        Estimate estimate = sheet.phrases.estimate(row);
        String interval = sheet.phrases.interval(row);
        Chart trend = sheet.charts.spark(indicator, area, sex);
        String change = estimate.mark().hasValue()
                ? sheet.phrases.change(sheet.figures.measure(indicator, area, sex, "CHANGE_YEAR"))
                : sheet.phrases.reason(row);
        return new KeyFigure(
                name(indicator, area),
                Theme.of(indicator).colour(),
                estimate.mark(),
                sheet.phrases.figure(row),
                row == null ? "" : sheet.phrases.unit(row).strip(),
                estimate.mark() == Mark.PROVISIONAL ? words.get("mark.provisional") : "",
                interval.isEmpty() ? "" : words.get("card.interval", "text", interval),
                note == null ? change : note,
                behind(indicator, area, sex, row),
                trend);
    }

    private String name(PublishedIndicator indicator, String area) {
        String sex = sentences.headlineSex(indicator, area);
        return words.get("tile.name." + (sex.equals("F") ? "F" : "T"), "name", sheet.charts.shortName(indicator));
    }

    private String behind(PublishedIndicator indicator, String area, String sex, @Nullable PublishedRow row) {
        if (area.equals(Figures.NETWORK)) {
            Integer cities = row == null ? null : row.cities();
            return cities == null ? "" : words.get("n.cities", "text", sheet.charts.ofCities(cities));
        }
        if (!sheet.figures.comparable(indicator, area)) {
            return words.get("reason.definition");
        }
        PublishedRow network = sheet.figures.row(indicator, Figures.NETWORK, sex);
        return words.get("tile.network", "figure", sheet.phrases.figureWithUnit(network));
    }

    private String spoken(KeyFigure figure) {
        List<String> parts = new ArrayList<>();
        boolean shown = figure.mark().hasValue();
        parts.add(figure.name() + " " + figure.figure() + (shown ? "\u00a0" + figure.unit() : ""));
        parts.add(figure.sign());
        parts.add(figure.interval());
        parts.add(figure.note());
        parts.add(figure.behind());
        parts.removeIf(String::isBlank);
        return String.join(words.get("list.join"), parts);
    }

    private Infographic.Tally tally(String area) {
        int shown = 0;
        int withheld = 0;
        int all = 0;
        for (PublishedIndicator indicator : sheet.figures.indicators()) {
            PublishedRow row = sentences.headlineRow(indicator, area);
            if (row != null) {
                all++;
                shown += Phrases.hasValue(row) ? 1 : 0;
                withheld += Phrases.isWithheld(row) ? 1 : 0;
            }
        }
        return new Infographic.Tally(
                words.get("info.tally"),
                shown,
                withheld,
                all - shown - withheld,
                words.get("info.shown", "n", shown),
                words.get("info.withheld", "n", withheld),
                words.get("info.missing", "n", all - shown - withheld));
    }

    private String lede(PublishedArea city) {
        String reported = sheet.figures.quality(city.id(), sheet.figures.quarter(), "reported");
        return words.get(
                "lede.city",
                "city",
                Figures.name(city, words.language()),
                "country",
                city.countryNames().getOrDefault(words.language(), city.country()),
                "reported",
                reported.isEmpty() ? "no" : reported,
                "quarter",
                words.quarter(sheet.figures.quarter()));
    }

    private Notice notice(String area) {
        Manifest manifest = sheet.figures.edition().manifest();
        return new Notice(
                words.rightToLeft() ? Direction.RTL : Direction.LTR,
                words.language(),
                words.get("head.report"),
                subject(area),
                words.get(
                        "head.edition",
                        "quarter",
                        words.sentence(words.quarter(manifest.quarter())),
                        "edition",
                        Integer.toString(manifest.edition())),
                words.get("picture.source"),
                words.get("card.funders"),
                words.code(sheet.editionId()),
                manifest.synthetic() ? words.get("badge.synthetic") : "");
    }

    private String subject(String area) {
        return sheet.figures.edition().areas().stream()
                .filter(a -> a.id().equals(area))
                .map(a -> Figures.name(a, words.language()))
                .findFirst()
                .orElseGet(() -> words.get(
                        "card.network",
                        "n",
                        sheet.figures.participants(words.language()).size()));
    }
}
