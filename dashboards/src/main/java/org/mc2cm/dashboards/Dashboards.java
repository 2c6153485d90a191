package org.mc2cm.dashboards;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mc2cm.dashboards.chart.Fonts;
import org.mc2cm.dashboards.html.WebPrinter;
import org.mc2cm.dashboards.image.Card;
import org.mc2cm.dashboards.image.ChartImages;
import org.mc2cm.dashboards.image.PageImage;
import org.mc2cm.dashboards.image.PngText;
import org.mc2cm.dashboards.image.Still;
import org.mc2cm.dashboards.page.BriefPages;
import org.mc2cm.dashboards.page.Cards;
import org.mc2cm.dashboards.page.CityPages;
import org.mc2cm.dashboards.page.Figures;
import org.mc2cm.dashboards.page.NetworkPages;
import org.mc2cm.dashboards.page.Pictures;
import org.mc2cm.dashboards.page.ThemePages;
import org.mc2cm.dashboards.pdf.PdfPrinter;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.Edition;
import org.mc2cm.release.PublishedArea;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.ReleaseException;

/**
 * Renders the PDF, HTML, PNG and SVG files of an edition. Every file is a task of its own, named by its path, so that
 * a job can spread them; all methods may be called by many threads at once, and the bytes depend on the edition alone.
 */
public final class Dashboards {

    private static final String NETWORK = "NETWORK";
    private static final int DOTS_PER_INCH = 144;

    /** The index of the edition rendered last: building it takes longer than a page. */
    private static volatile @Nullable Indexed indexed;

    private record Indexed(WeakReference<Edition> edition, Figures figures) {}

    private Dashboards() {}

    /** Whether pages can be written in a language such as {@code en}. */
    public static boolean isLanguageSupported(String language) {
        return Words.isSupported(language);
    }

    /** Loads what every page needs, faces and words, so that the first pages need not wait for them. */
    public static void prepare(List<String> languages) {
        languages.forEach(language -> Words.of(language));
        Fonts.of("", Fonts.Weight.REGULAR, 1);
        PdfPrinter.prepare();
    }

    /**
     * All files of an edition in the languages given, sorted by path.
     *
     * @throws ReleaseException naming the language for which there are no words, or which the edition has no names in
     */
    public static List<Task> tasks(Edition edition, List<String> languages) {
        languages.forEach(language -> refuseWithoutWords(edition, language));
        List<Task> tasks = new ArrayList<>();
        Figures figures = figures(edition);
        for (String language : languages) {
            network(tasks, figures, language);
            for (PublishedArea area : edition.areas()) {
                if (area.level().equals("participant")) {
                    city(tasks, figures, language, area);
                }
            }
        }
        tasks.sort(Comparator.comparing(Task::id));
        return List.copyOf(tasks);
    }

    /**
     * Writes the file of a task below the folder; for pictures also its other sizes, and its alternative text.
     *
     * @throws IOException when a file cannot be written
     */
    public static void render(Task task, Edition edition, Path outFolder) throws IOException {
        Figures figures = figures(edition);
        Words words = words(edition, task);
        Path file = outFolder.resolve(task.id());
        Files.createDirectories(file.resolveSibling("."));
        switch (task.kind()) {
            case NETWORK_PDF -> Files.write(file, PdfPrinter.print(NetworkPages.write(figures, words)));
            case CITY_PDF -> Files.write(file, PdfPrinter.print(CityPages.write(figures, words, area(edition, task))));
            case NETWORK_HTML -> Files.write(file, WebPrinter.print(NetworkPages.screen(figures, words)));
            case CITY_HTML ->
                Files.write(file, WebPrinter.print(CityPages.screen(figures, words, area(edition, task))));
            case THEME_PDF -> Files.write(file, PdfPrinter.print(ThemePages.write(figures, words, task.indicator())));
            case THEME_HTML -> Files.write(file, WebPrinter.print(ThemePages.screen(figures, words, task.indicator())));
            case BRIEF_PDF -> Files.write(file, PdfPrinter.print(BriefPages.write(figures, words)));
            case BRIEF_HTML -> Files.write(file, WebPrinter.print(BriefPages.screen(figures, words)));
            case FIRST_PAGE -> firstPage(file, figures, words);
            case MAP, SIDE_BY_SIDE, BY_CITY, TREND ->
                picture(task, new Pictures(figures, words)).writeAll(file);
            case SMALL_TREND -> picture(task, new Pictures(figures, words)).writeWithSvg(file);
            case INFOGRAPHIC ->
                new Cards(figures, words)
                        .infographic(area(edition, task))
                        .draw()
                        .writeWithSvg(file);
            case CARD_WIDE ->
                new Cards(figures, words)
                        .card(task.area())
                        .draw(Card.Shape.WIDE)
                        .writeOne(file, Still.Size.AS_DRAWN);
            case CARD_SQUARE ->
                new Cards(figures, words)
                        .card(task.area())
                        .draw(Card.Shape.SQUARE)
                        .writeOne(file, Still.Size.AS_DRAWN);
        }
    }

    private static void refuseWithoutWords(Edition edition, String language) {
        if (!isLanguageSupported(language)) {
            throw new ReleaseException("there are no words for pages in " + language);
        }
        List<PublishedIndicator> indicators = edition.indicators();
        if (!indicators.isEmpty()
                && indicators.stream()
                        .allMatch(i -> i.names().getOrDefault(language, "").isBlank())) {
            throw new ReleaseException(
                    "the edition lacks the language " + language + ": its indicators.csv has no names for it");
        }
    }

    private static void network(List<Task> tasks, Figures figures, String language) {
        Pictures pictures = new Pictures(figures, Words.of(language));
        tasks.add(new Task("dashboards/" + language + "/network.pdf", language, Task.Kind.NETWORK_PDF, NETWORK, ""));
        tasks.add(new Task("html/" + language + "/index.html", language, Task.Kind.NETWORK_HTML, NETWORK, ""));
        tasks.add(new Task("dashboards/" + language + "/brief.pdf", language, Task.Kind.BRIEF_PDF, NETWORK, ""));
        tasks.add(new Task("html/" + language + "/brief.html", language, Task.Kind.BRIEF_HTML, NETWORK, ""));
        for (String theme : ThemePages.themes(figures)) {
            String name = language + "/theme-" + theme;
            tasks.add(new Task("dashboards/" + name + ".pdf", language, Task.Kind.THEME_PDF, NETWORK, theme));
            tasks.add(new Task("html/" + name + ".html", language, Task.Kind.THEME_HTML, NETWORK, theme));
        }
        tasks.add(image(language, "network-page-1", Task.Kind.FIRST_PAGE, NETWORK, ""));
        tasks.add(image(language, "network-map", Task.Kind.MAP, NETWORK, ""));
        if (pictures.sideBySide(NETWORK).isPresent()) {
            tasks.add(image(language, "network-women-men", Task.Kind.SIDE_BY_SIDE, NETWORK, ""));
        }
        for (String code : pictures.byCity()) {
            tasks.add(image(language, "cities-" + code, Task.Kind.BY_CITY, NETWORK, code));
        }
        for (String code : pictures.networkTrends()) {
            tasks.add(image(language, NETWORK + "-" + code, Task.Kind.TREND, NETWORK, code));
        }
        cards(tasks, language, "network", NETWORK);
    }

    private static void city(List<Task> tasks, Figures figures, String language, PublishedArea area) {
        Pictures pictures = new Pictures(figures, Words.of(language, area.country()));
        tasks.add(new Task(
                "dashboards/" + language + "/" + area.id() + ".pdf", language, Task.Kind.CITY_PDF, area.id(), ""));
        tasks.add(
                new Task("html/" + language + "/" + area.id() + ".html", language, Task.Kind.CITY_HTML, area.id(), ""));
        if (pictures.sideBySide(area.id()).isPresent()) {
            tasks.add(image(language, area.id() + "-women-men", Task.Kind.SIDE_BY_SIDE, area.id(), ""));
        }
        for (String code : pictures.trends(area)) {
            tasks.add(image(language, area.id() + "-" + code, Task.Kind.TREND, area.id(), code));
        }
        for (String code : pictures.smallTrends(area)) {
            tasks.add(image(language, area.id() + "-" + code, Task.Kind.SMALL_TREND, area.id(), code));
        }
        tasks.add(image(language, area.id() + "-infographic", Task.Kind.INFOGRAPHIC, area.id(), ""));
        cards(tasks, language, area.id(), area.id());
    }

    private static void cards(List<Task> tasks, String language, String name, String area) {
        tasks.add(image(language, name + "-card-wide", Task.Kind.CARD_WIDE, area, ""));
        tasks.add(image(language, name + "-card-square", Task.Kind.CARD_SQUARE, area, ""));
    }

    private static Task image(String language, String name, Task.Kind kind, String area, String indicator) {
        return new Task("images/" + language + "/" + name + ".png", language, kind, area, indicator);
    }

    private static void firstPage(Path file, Figures figures, Words words) throws IOException {
        NetworkPages.FirstPage page = NetworkPages.firstPage(figures, words);
        byte[] pdf = PdfPrinter.print(page.document());
        PngText text = new PngText(
                words.language(),
                words.get("picture.page.title"),
                page.text(),
                words.get("picture.source"),
                page.edition(),
                page.badge());
        Still.writeWords(file, text);
        Files.write(file, PageImage.png(pdf, text, DOTS_PER_INCH));
    }

    private static Still picture(Task task, Pictures pictures) {
        Pictures.Picture picture =
                switch (task.kind()) {
                    case MAP -> pictures.map();
                    case SIDE_BY_SIDE -> pictures.sideBySide(task.area()).orElseThrow();
                    case BY_CITY -> pictures.byCity(task.indicator());
                    default -> pictures.trend(task.indicator(), task.area());
                };
        return ChartImages.draw(picture.chart(), picture.frame());
    }

    /** A network's file is written for all of its cities, a city's as its own country writes. */
    private static Words words(Edition edition, Task task) {
        boolean network = task.area().equals(NETWORK);
        return Words.of(task.language(), network ? "" : area(edition, task).country());
    }

    private static PublishedArea area(Edition edition, Task task) {
        return edition.areas().stream()
                .filter(a -> a.id().equals(task.area()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no area " + task.area() + " in the edition"));
    }

    private static Figures figures(Edition edition) {
        Indexed last = indexed;
        if (last != null && last.edition().refersTo(edition)) {
            return last.figures();
        }
        Figures figures = new Figures(edition);
        indexed = new Indexed(new WeakReference<>(edition), figures);
        return figures;
    }
}
