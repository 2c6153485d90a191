package org.mc2cm.pipeline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class IndicatorsPageTest {

    private static final Path COMMITTED = Path.of("../docs/INDICATORS.md");

    @Test
    void the_committed_page_is_what_the_catalogue_says() throws IOException {
        String page = IndicatorsPage.of(CatalogueReader.read(Path.of("../config")));

        assertThat(Files.readString(COMMITTED))
                .as("Is this test failing? config/ changed: renew the page with `make docs` and commit it")
                .isEqualTo(page);
    }
}
