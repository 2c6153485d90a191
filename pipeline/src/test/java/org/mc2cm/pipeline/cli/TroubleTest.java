package org.mc2cm.pipeline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong words, a broken store and a full disk. */
class TroubleTest {

    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run --quater 2026-Q3 --inbox . --home .",
                "run --quarter 2026-Q3 --inbox .",
                "status --json",
                "verify",
                "sample --out . --seed many",
                "rnu"
            })
    void a_wrong_option_gives_the_usage(String line) {
        Typed typed = Typed.mc2cm((Object[]) line.split(" ", -1));
        assertThat(typed.exitCode()).isEqualTo(2);
        assertThat(typed.complained()).contains("Usage: mc2cm").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run --quarter 2026-3 --inbox . --home h",
                "run --quarter 2026-Q3 --inbox no-such-folder --home h",
                "run --quarter 2026-Q3 --inbox . --home h --lang xx",
                "template --city XX-ATL --quarter 2026-Q3 --out h",
                "status --quarter 2026-Q3 --home no-such-folder",
                "check no-such-file.xlsx",
                "trace 0123"
            })
    void a_word_that_cannot_be_meant_so_gets_a_sentence(String line) {
        Typed typed = Typed.mc2cm((Object[]) line.split(" ", -1));
        assertThat(typed.exitCode()).isEqualTo(2);
        assertThat(typed.complained().strip()).isNotEmpty().doesNotContain("\tat ");
    }

    @Test
    void a_broken_store_gets_one_sentence_and_is_left_as_it_was() throws IOException {
        Path home = Files.createDirectory(folder.resolve("home"));
        Path database = Files.writeString(home.resolve("monitor.duckdb"), "no database at all\n".repeat(2_000));
        byte[] before = Files.readAllBytes(database);
        Figures.write(folder.resolve("inbox"), 1);
        Typed typed = Typed.run("2026-Q3", folder.resolve("inbox"), home);
        assertThat(typed.exitCode()).isEqualTo(1);
        assertThat(typed.complained().strip().lines())
                .singleElement()
                .asString()
                .startsWith("The store " + database + " cannot be opened");
        assertThat(Files.readAllBytes(database)).isEqualTo(before);
        assertThat(files(home.resolve("releases"))).isEmpty();
        assertThat(files(home.resolve("feedback"))).isEmpty();
    }

    @Test
    void a_broken_store_is_named_by_status_too() throws IOException {
        Files.writeString(folder.resolve("monitor.duckdb"), "no database at all\n".repeat(2_000));
        Typed typed = Typed.mc2cm("status", "--quarter", "2026-Q3", "--home", folder);
        assertThat(typed.exitCode()).isEqualTo(1);
        assertThat(typed.complained()).contains("cannot be opened").doesNotContain("\tat ");
    }

    /** Every write to /dev/full fails as on a full disk; links put it where the first table would be written. */
    @Test
    void a_full_disk_ends_the_run_with_a_sentence_and_the_next_run_goes_on() throws IOException {
        if (!Files.exists(FULL)) {
            System.out.println("NOT RUN: this system has no /dev/full");
        }
        assumeTrue(Files.exists(FULL), "NOT RUN: this system has no /dev/full");
        Path home = folder.resolve("home");
        Path inbox = folder.resolve("inbox");
        Figures.write(inbox, 1);
        Path tables = Files.createDirectories(home.resolve("feedback/2026-Q3"));
        Path link = Files.createSymbolicLink(tables.resolve("submissions.csv.new"), FULL);

        SmallNetwork network = new SmallNetwork(folder);
        Typed full = network.run("2026-Q3", inbox, home);
        assertThat(full.exitCode()).isEqualTo(1);
        assertThat(full.complained()).contains("No space left on device").doesNotContain("\tat ");
        assertThat(home.resolve("releases/2026-Q3/edition-1")).doesNotExist();
        assertThat(tables.resolve("submissions.csv")).doesNotExist();

        Files.delete(link);
        assertThat(network.run("2026-Q3", inbox, home).exitCode()).isZero();
        assertThat(Typed.mc2cm("verify", home.resolve("releases/2026-Q3/edition-1"))
                        .exitCode())
                .isZero();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }
}
