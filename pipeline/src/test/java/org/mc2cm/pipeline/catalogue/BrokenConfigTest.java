package org.mc2cm.pipeline.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of brokenConfig is named after a mistake. It holds the files that differ from the folder base, and in
 * expected.txt the lines that the person who made the mistake reads.
 */
class BrokenConfigTest {

    private static final Path FIXTURES = Path.of("src/test/resources/brokenConfig");

    @TempDir
    Path config;

    static Stream<String> mistakes() throws IOException {
        try (Stream<Path> folders = Files.list(FIXTURES)) {
            return folders
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> !name.equals("base"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @Test
    void the_base_that_the_mistakes_are_made_in_has_none() throws IOException {
        copy("base");

        assertThatCode(() -> CatalogueReader.read(config)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_reported_with_file_line_and_what_to_write(String mistake) throws IOException {
        copy("base");
        copy(mistake);

        assertThat(problems())
                .as("Is this test failing? If the new words are better, copy them to %s/expected.txt", mistake)
                .isEqualTo(Files.readAllLines(FIXTURES.resolve(mistake).resolve("expected.txt")));
    }

    @Test
    void a_missing_file_is_named() throws IOException {
        copy("base");
        Files.delete(config.resolve("network.yaml"));

        assertThat(problems())
                .containsExactly(
                        "network.yaml:1: the file is missing; restore it, or name another folder with --config");
    }

    @Test
    void a_file_in_another_encoding_is_named() throws IOException {
        copy("base");
        Files.write(config.resolve("network.yaml"), "funders: é".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(problems()).containsExactly("network.yaml:1: the file is not UTF-8; save it as UTF-8");
    }

    @Test
    void a_missing_folder_is_named() {
        ConfigException refused =
                catchThrowableOfType(ConfigException.class, () -> CatalogueReader.read(config.resolve("nowhere")));

        assertThat(refused).hasMessageContaining("there is no such folder");
    }

    @Test
    void a_changed_byte_anywhere_changes_the_hash() throws IOException {
        copy("base");
        String before = CatalogueReader.read(config).hash();
        Files.writeString(config.resolve("README.md"), "a word");

        assertThat(CatalogueReader.read(config).hash()).isNotEqualTo(before);
    }

    private List<String> problems() {
        return catchThrowableOfType(ConfigException.class, () -> CatalogueReader.read(config))
                .problems();
    }

    private void copy(String fixture) throws IOException {
        Path from = FIXTURES.resolve(fixture);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = config.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
