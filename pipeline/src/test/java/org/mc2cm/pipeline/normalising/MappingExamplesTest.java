package org.mc2cm.pipeline.normalising;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Draft;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The examples beside the mappings of config/: cells in, observations out. */
class MappingExamplesTest {

    private static final Path CONFIG = Path.of("../config");

    static Stream<Map<String, Object>> examples() throws IOException {
        List<Map<String, Object>> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(CONFIG.resolve("mappings"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".examples.yaml"))
                    .sorted()
                    .toList()) {
                all.addAll(new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(file)));
            }
        }
        return all.stream();
    }

    private static Object[][] cells(Map<String, Object> example) {
        return ((List<?>) Objects.requireNonNull(example.get("cells")))
                .stream().map(row -> ((List<?>) row).toArray()).toArray(Object[][]::new);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void a_mapping_gives_what_its_examples_say(Map<String, Object> example) {
        var sheet = new Book()
                .sheet(String.valueOf(example.get("sheet")), cells(example))
                .workbook()
                .sheets()
                .get(0);
        FindingBook book = new FindingBook();
        List<String> given = new ArrayList<>();
        for (Draft draft : new Normaliser(Book.CATALOGUE, Mappings.read(CONFIG))
                .normaliseAll(Book.FILE, new org.mc2cm.pipeline.model.VerbatimWorkbook(false, List.of(sheet)), book)) {
            var header = draft.header();
            draft.observations()
                    .forEach(o -> given.add((header == null ? "" : header.participant() + " " + header.quarter()) + " "
                            + o.element() + " " + o.sex() + " = " + o.value()));
        }
        assertThat(given).isEqualTo(example.get("gives"));
        if (example.get("finds") instanceof List<?> finds) {
            assertThat(book.kept().stream()
                            .map(f -> f.message() + " " + f.cell())
                            .toList())
                    .isEqualTo(finds);
        }
    }
}
