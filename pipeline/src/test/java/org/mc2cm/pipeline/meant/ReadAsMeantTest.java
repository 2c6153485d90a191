package org.mc2cm.pipeline.meant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small run of the trial that {@code make hostile} runs at length: no figure is silently wrong, and no clear one refused. */
class ReadAsMeantTest {

    @TempDir
    private Path folder;

    @Test
    void each_figure_of_random_tables_is_read_as_it_was_meant_or_named() {
        MeantTrial trial = new MeantTrial(Path.of("../config"), folder);
        for (int seed = 1; seed <= 250; seed++) {
            trial.run(seed);
        }
        assertThat(trial.told).isEmpty();
        assertThat(trial.read).isGreaterThan(trial.figures * 3 / 4);
    }
}
