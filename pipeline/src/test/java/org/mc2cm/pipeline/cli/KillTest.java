package org.mc2cm.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.release.Hashes;

/** The program in a process of its own, killed without warning while it works. */
class KillTest {

    private static final int MINUTES = 5;

    @TempDir
    Path folder;

    @Test
    void a_run_killed_while_it_reads_protects_and_draws_ends_with_the_same_bytes_as_one_left_alone() throws Exception {
        Figures.write(folder.resolve("inbox"), 4);
        Files.writeString(folder.resolve("secret"), "0123456789abcdef0123456789abcdef", StandardCharsets.US_ASCII);
        Path home = folder.resolve("killed");
        Random random = new Random(9);
        killWhen(home, () -> said("Reading files"), random.nextInt(60));
        killWhen(home, () -> said("Computing and protecting"), random.nextInt(400));
        killWhen(home, () -> pages(home.resolve("releases")) > 0, random.nextInt(400));
        assertFalse(Files.exists(home.resolve("releases/2026-Q3/edition-1")), "the run ended before it was killed");
        assertEquals(0, finish(start(home)));

        Path undisturbed = folder.resolve("undisturbed");
        assertEquals(0, finish(start(undisturbed)));
        assertEquals(hashes(undisturbed.resolve("releases")), hashes(home.resolve("releases")));
    }

    private void killWhen(Path home, BooleanSupplier moment, int millisecondsAfter) throws Exception {
        Process process = start(home);
        while (process.isAlive() && !moment.getAsBoolean()) {
            Thread.sleep(5);
        }
        Thread.sleep(millisecondsAfter);
        process.destroyForcibly();
        assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES));
    }

    private Process start(Path home) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Dmc2cm.root=" + Path.of("..").toAbsolutePath().normalize(),
                "-cp",
                classes,
                "org.mc2cm.pipeline.cli.Main",
                "run",
                "--quarter",
                "2026-Q3",
                "--inbox",
                folder.resolve("inbox").toString(),
                "--home",
                home.toString());
        builder.environment().put("MC2CM_SECRET_FILE", folder.resolve("secret").toString());
        builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile());
        return builder.start();
    }

    private int finish(Process process) throws Exception {
        assertTrue(process.waitFor(MINUTES, TimeUnit.MINUTES), "the run did not end");
        if (process.exitValue() != 0) {
            System.err.println(Files.readString(folder.resolve("said.txt")));
        }
        return process.exitValue();
    }

    private boolean said(String words) {
        try {
            return Files.readString(folder.resolve("said.txt")).contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long pages(Path releases) {
        return files(releases).stream()
                .filter(f -> f.toString().endsWith(".pdf") || f.toString().endsWith(".png"))
                .count();
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (NoSuchFileException | UncheckedIOException e) {
            return List.of(); // the program moves files while we look
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static TreeMap<String, String> hashes(Path releases) {
        TreeMap<String, String> hashes = new TreeMap<>();
        for (Path file : files(releases)) {
            hashes.put(releases.relativize(file).toString(), Hashes.sha256(file));
        }
        assertFalse(hashes.isEmpty());
        return hashes;
    }
}
