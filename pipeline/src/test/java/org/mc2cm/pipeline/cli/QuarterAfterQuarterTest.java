package org.mc2cm.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The coordinator's year: each quarter is released beside the editions before it. */
class QuarterAfterQuarterTest {

    @TempDir
    static Path folder;

    @Test
    void a_quarter_is_released_beside_the_edition_of_the_quarter_before() {
        System.setProperty(
                "mc2cm.root", Path.of("..").toAbsolutePath().normalize().toString());
        String sample = folder.resolve("sample").toString();
        assertEquals(0, Main.run("sample", "--out", sample, "--to", "2026-Q3", "--quarters", "2"));
        release("2026-Q2");
        release("2026-Q3");
    }

    private static void release(String quarter) {
        Path home = folder.resolve("home");
        Path inbox = folder.resolve("sample/inbox").resolve(quarter);
        int code = Main.run("run", "--quarter", quarter, "--inbox", inbox.toString(), "--home", home.toString());
        assertTrue(code == 0 || code == 3, "the run of " + quarter + " ended with " + code);
        assertTrue(Files.exists(
                home.resolve("releases").resolve(quarter).resolve("edition-1").resolve("manifest.json")));
    }
}
