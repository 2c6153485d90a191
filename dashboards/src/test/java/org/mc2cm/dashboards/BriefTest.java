package org.mc2cm.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mc2cm.release.Edition;

/** The policy brief is one sheet of paper, whatever the figures and the language. */
class BriefTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(SyntheticEdition.Kind.class)
    void the_brief_has_exactly_two_pages_in_every_language(SyntheticEdition.Kind kind) throws Exception {
        Edition edition = SyntheticEdition.of(kind);
        for (Task task : Dashboards.tasks(edition, List.of("ar", "en", "es", "fr", "it"))) {
            if (task.kind() == Task.Kind.BRIEF_PDF) {
                Dashboards.render(task, edition, folder);
                assertThat(PagePicture.pages(Files.readAllBytes(folder.resolve(task.id()))))
                        .as(task.id())
                        .isEqualTo(2);
            }
        }
    }
}
