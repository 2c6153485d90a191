package org.mc2cm.pipeline.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small run of {@code make hostile}, and every file that ever failed there. */
class HostileFilesTest {

    private static final Path CONFIG = Path.of("../config");
    private static final Path KEPT = Path.of("src/test/resources/hostile");
    private static final int MUTANTS = 150;

    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(longs = {101, 102})
    void a_changed_file_is_read_or_refused_with_a_named_finding(long seed) throws IOException {
        try (Trial trial = new Trial(CONFIG, dir)) {
            Mutants mutants = new Mutants(Bases.all(CONFIG), seed);
            for (int i = 0; i < MUTANTS; i++) {
                assertThat(trial.of(mutants.next()))
                        .as("seed %d, mutant %d", seed, i)
                        .isEmpty();
            }
            assertThat(trial.refused()).isPositive();
        }
    }

    @Test
    void every_file_that_once_failed_is_read_or_refused() throws IOException {
        try (Trial trial = new Trial(CONFIG, dir);
                Stream<Path> listed = Files.list(KEPT)) {
            List<Path> files =
                    listed.filter(f -> f.toString().endsWith(".bin")).sorted().toList();
            for (Path file : files) {
                assertThat(trial.of(Files.readAllBytes(file))).as("%s", file).isEmpty();
            }
        }
    }

    @Test
    void bombs_are_refused_within_seconds() throws IOException {
        try (Trial trial = new Trial(CONFIG, dir)) {
            for (var bomb : Bombs.all().entrySet()) {
                assertThat(trial.of(bomb.getValue())).as(bomb.getKey()).isEmpty();
            }
            assertThat(trial.read()).isZero();
        }
    }
}
