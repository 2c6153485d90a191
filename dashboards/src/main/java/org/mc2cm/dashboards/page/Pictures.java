package org.mc2cm.dashboards.page;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mc2cm.dashboards.chart.Chart;
import org.mc2cm.dashboards.chart.Direction;
import org.mc2cm.dashboards.image.ImageFrame;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.Manifest;
import org.mc2cm.release.PublishedArea;
import org.mc2cm.release.PublishedIndicator;

/** The charts of the pages as pictures that are passed on alone: each with title, source, edition and badge. */
public final class Pictures {

    private static final int TILES = 5;
    private static final int LARGE = 2;

    private final Sheet sheet;
    private final Words words;
    private final Sentences sentences;

    public Pictures(Figures figures, Words words) {
        this.sheet = new Sheet(figures, words);
        this.words = words;
        this.sentences = new Sentences(sheet);
    }

    /** A chart and the words around it. */
    public record Picture(Chart chart, ImageFrame frame) {}

    /** Codes of the indicators that the network's pages draw as trends, those of the tiles among them. */
    public List<String> networkTrends() {
        return Stream.concat(
                        Arrays.stream(Theme.values()).flatMap(t -> Selection.trends(sheet.figures, t, 3).stream()),
                        sentences.leading(Figures.NETWORK, TILES).stream())
                .map(PublishedIndicator::code)
                .distinct()
                .toList();
    }

    /** Codes of the indicators that the network's pages draw by city, in page order. */
    public List<String> byCity() {
        return Arrays.stream(Theme.values())
                .map(theme -> Selection.byCity(sheet.figures, theme, words.language()))
                .flatMap(Optional::stream)
                .map(PublishedIndicator::code)
                .toList();
    }

    /** Codes of the indicators whose trends a city's pages draw large, in page order. */
    public List<String> trends(PublishedArea city) {
        return sentences.leading(city.id(), TILES).stream()
                .filter(i -> sheet.figures.row(i, city.id(), "F") != null)
                .limit(LARGE)
                .map(PublishedIndicator::code)
                .toList();
    }

    /** Codes of the indicators whose trends a city's tiles draw, but for those that it draws large. */
    public List<String> smallTrends(PublishedArea city) {
        List<String> large = trends(city);
        return sentences.leading(city.id(), TILES).stream()
                .map(PublishedIndicator::code)
                .filter(code -> !large.contains(code))
                .toList();
    }

    public Picture map() {
        return new Picture(
                sheet.charts.map(),
                frame(words.get("map.title"), words.get("map.sub", "quarter", words.quarter(sheet.figures.quarter()))));
    }

    /** Women and men side by side; empty when an area has no such shares. */
    public Optional<Picture> sideBySide(String area) {
        List<PublishedIndicator> shares = Selection.sideBySide(sheet.figures, area, 8);
        if (shares.isEmpty()) {
            return Optional.empty();
        }
        String title = area.equals(Figures.NETWORK)
                ? words.get("side.title.network")
                : words.get("picture.title", "area", areaName(area), "text", words.get("side.title.city"));
        return Optional.of(
                new Picture(sheet.charts.byIndicator(shares, area), frame(title, sheet.sideBySideSubtitle())));
    }

    public Picture byCity(String code) {
        PublishedIndicator indicator = sentences.find(code).orElseThrow();
        return new Picture(
                sheet.charts.byCity(indicator, sheet.figures.participants(words.language())),
                frame(
                        words.get(
                                "picture.title",
                                "area",
                                sheet.charts.name(indicator),
                                "text",
                                sentences.standing(indicator, Figures.NETWORK)),
                        subtitle(indicator)));
    }

    public Picture trend(String code, String area) {
        PublishedIndicator indicator = sentences.find(code).orElseThrow();
        return new Picture(
                sheet.charts.trend(indicator, area),
                frame(
                        words.get("picture.title", "area", areaName(area), "text", sheet.charts.name(indicator)),
                        subtitle(indicator)));
    }

    private String areaName(String area) {
        return sheet.figures.edition().areas().stream()
                .filter(a -> a.id().equals(area))
                .map(a -> Figures.name(a, words.language()))
                .findFirst()
                .orElse(words.get("network.name"));
    }

    private String subtitle(PublishedIndicator indicator) {
        return words.get(
                "picture.sub",
                "unit",
                words.unitLong(indicator.unit()),
                "window",
                words.get(
                        "window." + sheet.figures.window(indicator), "quarter", words.quarter(sheet.figures.quarter())),
                "code",
                indicator.code(),
                "provisional",
                sheet.provisional());
    }

    private ImageFrame frame(String title, String subtitle) {
        Manifest manifest = sheet.figures.edition().manifest();
        return new ImageFrame(
                words.rightToLeft() ? Direction.RTL : Direction.LTR,
                words.language(),
                title,
                subtitle,
                words.get("picture.source"),
                sheet.editionId(),
                manifest.synthetic() ? words.get("badge.synthetic") : "");
    }
}
