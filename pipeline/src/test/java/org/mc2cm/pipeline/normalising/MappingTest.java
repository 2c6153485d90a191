package org.mc2cm.pipeline.normalising;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.catalogue.ConfigException;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Draft;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.reading.WorkbookReader;

class MappingTest {

    private static final Path WORKBOOK = Path.of("../../shared/sheets/04_it_sdi_gbv_crimes_province.xlsx");

    /** Rows 936-943 and 1477-1484 of the sheet "Reati spia - Vittime", columns D to I, added up by hand. */
    private static final Map<String, Integer> BY_HAND = new TreeMap<>(Map.ofEntries(
            Map.entry("IT-NAP 2019-Q4", 17 + 19 + 91 + 246 + 345 + 267 + 102 + 107),
            Map.entry("IT-NAP 2020-Q4", 18 + 23 + 109 + 220 + 363 + 262 + 118 + 134),
            Map.entry("IT-NAP 2021-Q4", 19 + 27 + 77 + 265 + 359 + 271 + 130 + 124),
            Map.entry("IT-NAP 2022-Q4", 24 + 28 + 101 + 299 + 424 + 322 + 163 + 171),
            Map.entry("IT-NAP 2023-Q4", 28 + 31 + 98 + 305 + 404 + 376 + 180 + 185),
            Map.entry("IT-NAP 2024-Q4", 31 + 30 + 87 + 247 + 378 + 333 + 185 + 226),
            Map.entry("IT-TRN 2019-Q4", 14 + 22 + 41 + 132 + 173 + 162 + 67 + 74),
            Map.entry("IT-TRN 2020-Q4", 25 + 24 + 56 + 125 + 187 + 160 + 66 + 115),
            Map.entry("IT-TRN 2021-Q4", 34 + 21 + 70 + 133 + 198 + 174 + 69 + 65),
            Map.entry("IT-TRN 2022-Q4", 40 + 21 + 68 + 178 + 186 + 155 + 67 + 73),
            Map.entry("IT-TRN 2023-Q4", 35 + 22 + 70 + 151 + 215 + 153 + 78 + 90),
            Map.entry("IT-TRN 2024-Q4", 30 + 23 + 69 + 135 + 171 + 158 + 79 + 64)));

    private static List<Draft> drafts(FindingBook findings) {
        boolean there = Files.exists(WORKBOOK);
        if (!there) {
            System.out.println("NOT RUN: no " + WORKBOOK.getFileName() + " beside this checkout");
        }
        assumeTrue(there, "NOT RUN: the ministry's workbook is not beside this checkout");
        Normaliser normaliser = new Normaliser(Book.CATALOGUE, Mappings.read(Path.of("../config")));
        return normaliser.normaliseAll(
                Book.FILE, WorkbookReader.read(WORKBOOK, Limits.CITY, findings).orElseThrow(), findings);
    }

    @Test
    void turins_and_naples_victims_by_year_are_those_noted_by_hand() {
        Map<String, Integer> read = new TreeMap<>();
        for (Draft draft : drafts(new FindingBook())) {
            var header = draft.header();
            Objects.requireNonNull(header);
            assertThat(draft.observations()).hasSize(1);
            var value = draft.observations().get(0).value();
            Objects.requireNonNull(value);
            read.put(header.participant() + " " + header.quarter(), value.intValueExact());
        }
        assertThat(read).isEqualTo(BY_HAND);
    }

    @Test
    void a_mapped_figure_names_its_cells_and_carries_the_constants() {
        Observation turin = drafts(new FindingBook()).stream()
                .filter(d -> d.header() != null
                        && d.header().participant().equals("IT-TRN")
                        && d.header().quarter().year() == 2024)
                .findFirst()
                .orElseThrow()
                .observations()
                .get(0);
        assertThat(turin.sheet() + "!" + turin.cell()).isEqualTo("Reati spia - Vittime!I1477:I1484");
        assertThat(turin.raw()).isEqualTo("30 + 23 + 69 + 135 + 171 + 158 + 79 + 64");
        assertThat(List.of(turin.element(), turin.sex(), turin.migstat()))
                .containsExactly("dv_victims_police", "F", "_T");
    }

    @Test
    void a_mistake_in_a_mapping_is_named_with_file_and_line(@TempDir Path config) throws IOException {
        Files.createDirectory(config.resolve("mappings"));
        Files.writeString(config.resolve("mappings/a.yaml"), "sheet: S\nanchor: A\ncolour: red\n");
        assertThatThrownBy(() -> Mappings.read(config))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("mappings/a.yaml:3: unknown key colour");
    }
}
