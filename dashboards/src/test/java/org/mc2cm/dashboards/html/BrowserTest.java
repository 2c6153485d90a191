package org.mc2cm.dashboards.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mc2cm.dashboards.Dashboards;
import org.mc2cm.dashboards.SyntheticEdition;
import org.mc2cm.dashboards.Task;
import org.mc2cm.dashboards.image.Kept;
import org.mc2cm.release.Edition;

/** The pages in Chromium, as wide as a phone, a tablet and a desk; and by the rules of axe-core. */
class BrowserTest {

    private static final Pattern MEASURED = Pattern.compile("<li>(.*?)</li>");
    private static final Pattern LOADED = Pattern.compile("(?:src|href|srcset|action)=\"([^\"]*)\"|url\\(([^)]{0,30})");

    private static final Path SCREENS = Path.of("src/test/resources/golden-screens");

    @TempDir
    static Path folder;

    @BeforeAll
    static void render() throws IOException {
        Edition edition = SyntheticEdition.plain();
        for (Task task : Dashboards.tasks(edition, List.of("en", "fr", "ar"))) {
            boolean some = task.id().matches("html/(?:en/brief|ar/theme-housing)\\.html");
            if (some || task.kind() == Task.Kind.NETWORK_HTML || task.id().endsWith("/MA-TNG.html")) {
                Dashboards.render(task, edition, folder);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en/index", "fr/MA-TNG", "ar/index", "en/brief", "ar/theme-housing"})
    void axe_finds_nothing_and_no_page_is_wider_than_its_screen(String name) throws Exception {
        String browser = browser();
        Path frames = folder.resolve(name.replace('/', '-') + "-frames.html");
        Files.writeString(frames, frames(Files.readString(folder.resolve("html/" + name + ".html"))));
        String dom = dom(browser, frames);
        Matcher measured = MEASURED.matcher(dom);
        assertThat(measured.results().map(m -> m.group(1)))
                .containsExactlyInAnyOrder(
                        "360: 360, nothing loaded, 0 violations",
                        "768: 768, nothing loaded, not asked",
                        "1280: 1280, nothing loaded, 0 violations");
    }

    /** The first screens of a page; Arabic is left out, since browsers take its letters from the machine. */
    @ParameterizedTest
    @CsvSource({"en/index, 360", "en/index, 768", "en/index, 1280", "fr/MA-TNG, 360", "fr/MA-TNG, 1280"})
    void a_page_looks_on_a_phone_a_tablet_and_a_desk_as_the_kept_one(String name, int width) throws Exception {
        String browser = browser();
        Path frame = folder.resolve("shot.html");
        Files.writeString(
                frame,
                "<!DOCTYPE html><body style=\"margin:0\"><iframe style=\"border:0;width:" + width
                        + "px;height:1600px\" src=\"html/" + name + ".html\"></iframe>");
        Path picture = folder.resolve("shot.png");
        Files.deleteIfExists(picture);
        run(browser, folder.resolve("shot.log"), "--screenshot=" + picture, "--window-size=1280,1600", frame);
        BufferedImage screen = ImageIO.read(picture.toFile()).getSubimage(0, 0, width, 1600);
        Kept.compare(SCREENS.resolve(name.replace('/', '-') + "-" + width + ".png"), half(screen));
    }

    private static BufferedImage half(BufferedImage screen) {
        BufferedImage half =
                new BufferedImage(screen.getWidth() / 2, screen.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = half.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(screen, 0, 0, half.getWidth(), half.getHeight(), null);
        g.dispose();
        return half;
    }

    @Test
    void nothing_in_a_page_is_fetched_from_elsewhere() throws IOException {
        String page = Files.readString(folder.resolve("html/en/index.html"));
        Matcher loaded = LOADED.matcher(page);
        assertThat(loaded.results().map(m -> m.group(1) == null ? m.group(2) : m.group(1)))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("#")
                        || address.startsWith("data:font/")
                        || address.matches("(?:[A-Z]{2}-[A-Z]{3,5}|brief|theme-[a-z]+)\\.html")
                        || address.equals("../../dashboards/en/network.pdf"));
    }

    @Test
    void a_page_forbids_the_network_and_scripts() throws IOException {
        assertThat(folder.resolve("html/fr/index.html"))
                .content()
                .contains("Content-Security-Policy\" content=\"default-src 'none';")
                .doesNotContain("<script", "<iframe", "<img", " style=\"");
    }

    /** The page in a frame of each width; what each measures is listed below them. */
    private static String frames(String page) throws IOException {
        String tried = page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replace("</body>", "<script>" + axe() + "</script><script>" + measure() + "</script></body>");
        StringBuilder out = new StringBuilder("<!DOCTYPE html><title>frames</title><ul></ul><script>"
                + "onmessage=e=>{const li=document.createElement('li');li.textContent=e.data;"
                + "document.querySelector('ul').append(li)}</script>\n");
        for (int width : List.of(360, 768, 1280)) {
            out.append("<iframe style=\"border:0;width:").append(width).append("px;height:900px\" srcdoc=\"");
            out.append(tried.replace("&", "&amp;").replace("\"", "&quot;")).append("\"></iframe>\n");
        }
        return out.toString();
    }

    /** The rules are asked at the widths of a phone and a desk: a tablet's page has nothing that neither has. */
    private static String measure() {
        return """
            const loaded = performance.getEntriesByType('resource').filter(e => !e.name.startsWith('data:'));
            const say = axe => parent.postMessage(innerWidth + ': ' + document.documentElement.scrollWidth + ', '
                + (loaded.length ? loaded.map(e => e.name) : 'nothing') + ' loaded, ' + axe, '*');
            if (innerWidth === 768) {
                say('not asked');
            } else {
                axe.run(document, {resultTypes: ['violations']}).then(r => say(r.violations.length + ' violations'
                    + r.violations.map(v => ' ' + v.id + ' '
                    + v.nodes.slice(0, 3).map(n => n.html.slice(0, 120) + ' ' + n.failureSummary))));
            }
            """;
    }

    private static String axe() throws IOException {
        try (InputStream in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            assertThat(in).as("axe-core on the class path").isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String dom(String browser, Path page) throws Exception {
        Path dom = page.resolveSibling(page.getFileName() + ".dom");
        run(browser, dom, "--dump-dom", "--window-size=1400,1000", page);
        return Files.readString(dom).replaceAll("(?s)<iframe.*", "");
    }

    private static void run(String browser, Path out, String what, String size, Path page) throws Exception {
        Process process = new ProcessBuilder(
                        browser,
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--host-resolver-rules=MAP * ~NOTFOUND",
                        "--user-data-dir=" + folder.resolve("profile"),
                        size,
                        "--virtual-time-budget=600000",
                        what,
                        page.toUri().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(out.toFile())
                .start();
        boolean ended = process.waitFor(120, TimeUnit.SECONDS);
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        assertThat(ended).as("Chromium came to an end").isTrue();
    }

    private static String browser() {
        String path = System.getenv("PATH");
        String found = Stream.of(path == null ? new String[0] : path.split(":"))
                .flatMap(f -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(Path.of(f)::resolve))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse("");
        boolean there = !found.isEmpty();
        if (!there) {
            assertThat(System.getenv("CI")).as("no chromium here").isNotEqualTo("true");
            System.out.println("NOT RUN: no chromium here (apt-get install chromium)");
        }
        assumeTrue(there, "NOT RUN: no chromium here (apt-get install chromium)");
        return found;
    }
}
