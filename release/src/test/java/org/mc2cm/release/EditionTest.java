package org.mc2cm.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionTest {

    @TempDir
    Path folder;

    private static ValueKey key(String indicator) {
        return new ValueKey(indicator, "MA-TNG", "participant", "2026-Q3", "R4", "F", "_T", "MIG", "", "");
    }

    private static PublishedRow row(String indicator, PublishedValue value, String display, String conf) {
        return new PublishedRow(
                key(indicator),
                value,
                "per cent",
                display,
                conf.equals("F") ? "A" : "Q",
                conf,
                "administrative",
                null,
                "",
                "wilson");
    }

    private static final PublishedRow SHOWN = row(
            "HOU-09",
            new PublishedValue.Shown(
                    new BigDecimal("26.50"),
                    BigDecimal.ONE,
                    new BigDecimal("40"),
                    BigDecimal.TEN,
                    new BigDecimal("38")),
            "26.5",
            "F");
    private static final PublishedRow WITHHELD = row("VIO-06", new PublishedValue.Withheld(null), "<10", "A");

    @BeforeEach
    void an_edition() {
        ValuesCsv.write(folder.resolve("values.csv"), List.of(SHOWN, WITHHELD));
        EditionWriter.writeTables(folder, List.of(), List.of(), List.of(), List.of());
        EditionWriter.seal(
                folder,
                new Manifest(
                        1, "2026-Q3", 1, "2026-09-30", true, List.of("en"), Map.of(), "c", Map.of(), "f", List.of()),
                Map.of());
    }

    @Test
    void an_edition_is_read_back_as_it_was_written() {
        assertThat(EditionReader.open(folder).rows())
                .extracting(PublishedRow::display)
                .containsExactly("26.5", "<10");
    }

    @Test
    void numbers_are_written_plain_and_without_trailing_zeros() throws IOException {
        assertThat(Files.readString(folder.resolve("values.csv"))).contains(",26.5,1,40,per cent,10,38,26.5,");
    }

    @Test
    void a_changed_file_is_named() throws IOException {
        Files.writeString(folder.resolve("quality.csv"), "changed");
        assertThatThrownBy(() -> EditionReader.open(folder)).hasMessageContaining("quality.csv was changed");
    }

    @Test
    void an_added_file_is_named() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "hello");
        assertThat(EditionReader.damage(folder))
                .containsExactly("notes.txt is not part of the edition: it was added later");
    }

    @Test
    void a_newer_format_is_refused() throws IOException {
        Path manifest = folder.resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest).replace("\"format\" : 1", "\"format\" : 2"));
        assertThatThrownBy(() -> EditionReader.open(folder)).hasMessageContaining("format 2");
    }

    @Test
    void a_withheld_row_with_a_count_is_not_read() throws IOException {
        Path values = folder.resolve("values.csv");
        Files.writeString(values, Files.readString(values).replace(",,,,per cent,,,<10", ",,,,per cent,7,,<10"));
        assertThatThrownBy(() -> ValuesCsv.read(values)).hasMessageContaining("carries figures");
    }

    @Test
    void a_value_id_depends_on_the_key_alone() {
        assertThat(key("VIO-06").valueId())
                .hasSize(12)
                .isEqualTo(key("VIO-06").valueId())
                .isNotEqualTo(key("VIO-07").valueId());
    }
}
