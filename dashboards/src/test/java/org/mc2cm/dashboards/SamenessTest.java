package org.mc2cm.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.release.Edition;

class SamenessTest {

    private static final List<String> KINDS = List.of(
            "dashboards/en/network.pdf",
            "dashboards/en/MA-TNG.pdf",
            "images/en/network-page-1.png",
            "images/en/network-map.png",
            "images/en/MA-TNG-women-men.png",
            "html/en/index.html",
            "html/ar/MA-TNG.html",
            "dashboards/fr/network.pdf",
            "dashboards/ar/MA-TNG.pdf");

    private static final List<String> LANGUAGES = List.of("ar", "en", "fr");

    @TempDir
    Path folder;

    /** What the second program runs. */
    public static void main(String[] args) throws Exception {
        render(Path.of(args[0]));
    }

    @Test
    void another_machine_in_another_locale_and_time_zone_writes_the_same_bytes() throws Exception {
        render(folder.resolve("here"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-Duser.language=th",
                "-Duser.country=TH",
                "-Duser.timezone=Pacific/Apia",
                "-Dfile.encoding=ISO-8859-1",
                "-XX:ActiveProcessorCount=1",
                "-Xmx700m"));
        String transformers = System.getProperty("javax.xml.transform.TransformerFactory");
        command.add("-Djavax.xml.transform.TransformerFactory=" + transformers);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SamenessTest.class.getName()));
        command.add(folder.resolve("there").toString());
        Process other = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(other.waitFor()).as(Files.readString(folder.resolve("log"))).isZero();
        assertThat(hashes(folder.resolve("there"))).isEqualTo(hashes(folder.resolve("here")));
    }

    private static void render(Path out) throws IOException {
        Edition edition = SyntheticEdition.plain();
        for (Task task : Dashboards.tasks(edition, LANGUAGES)) {
            if (KINDS.contains(task.id())) {
                Dashboards.render(task, edition, out);
            }
        }
    }

    private static Map<String, String> hashes(Path root) throws Exception {
        Map<String, String> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> hashes.put(root.relativize(file).toString(), hash(file)));
        }
        assertThat(hashes).containsKeys(KINDS.toArray(String[]::new));
        return hashes;
    }

    private static String hash(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
