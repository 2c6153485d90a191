package org.mc2cm.pipeline.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.disclosure.Secret;
import org.mc2cm.pipeline.model.Quarter;

/** Editions of one home are rounded with one secret, and protected against those that readers hold. */
class HomeSecretTest {

    private static final Quarter Q = new Quarter(2026, 3);

    @TempDir
    Path home;

    @Test
    void a_home_without_editions_gets_one_and_keeps_it() {
        Secret first = HomeSecret.of(home);
        assertThat(HomeSecret.of(home).fingerprint()).isEqualTo(first.fingerprint());
        Editions.write(home, Q, 1, first.fingerprint());
        assertThat(HomeSecret.of(home).fingerprint()).isEqualTo(first.fingerprint());
    }

    @Test
    void one_that_is_gone_is_not_made_anew() {
        Editions.write(home, Q, 1);
        assertThatThrownBy(() -> HomeSecret.of(home))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("is gone, and edition 1 of 2026-Q3 was made with it: put the kept copy back");
        assertThat(home.resolve("secret")).doesNotExist();
    }

    @Test
    void another_one_is_refused() throws Exception {
        HomeSecret.of(home);
        Editions.write(home, Q, 1);
        assertThatThrownBy(() -> HomeSecret.of(home))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("another one than that of edition 1 of 2026-Q3");
        assertThat(Files.size(home.resolve("secret"))).isEqualTo(32);
    }

    @Test
    void an_earlier_edition_that_was_changed_is_named_with_what_to_do() throws Exception {
        Path edition = Editions.write(home, Q, 1);
        Files.writeString(edition.resolve("values.csv"), "changed");
        assertThatThrownBy(() -> EditionMaking.opened(Q, edition))
                .isInstanceOf(RunException.class)
                .hasMessageContaining("edition-1 of 2026-Q3")
                .hasMessageContaining("put the kept copy back");
    }

    @Test
    void a_synthetic_edition_asks_for_none() {
        Editions.write(home, Q, 1, Secret.SAMPLE.fingerprint());
        assertThat(HomeSecret.of(home)).isNotNull();
    }
}
