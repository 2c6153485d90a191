package org.mc2cm.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static final List<String> HEADER = List.of("number", "text");

    @TempDir
    Path folder;

    @Test
    void a_long_file_is_read_back_in_its_order() {
        assertThat(writtenAndRead("plain words, none of them quoted".replace(",", "")))
                .isTrue();
    }

    @Test
    void a_line_break_inside_quotes_does_not_cut_a_row() {
        assertThat(writtenAndRead("a \"quoted\" word,\nand a line break")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1+1", "-cmd|'/c calc'!A0", "@SUM(A1)", "\t=1+1", "\uff1d1+1"})
    void a_text_that_a_spreadsheet_would_run_is_written_as_text_and_read_back_as_it_was(String text) throws Exception {
        Path file = folder.resolve("indicators.csv");
        PublishedIndicator one = new PublishedIndicator("A", "t", Map.of("en", text), text, "", "", "", "", text, text);
        TablesCsv.writeIndicators(file, List.of(one));
        assertThat(Files.readString(file)).contains("'" + text).doesNotContain("," + text);
        assertThat(TablesCsv.readIndicators(file).get(0).definition()).isEqualTo(text);
    }

    @Test
    void a_name_of_a_place_is_guarded_and_its_longitude_keeps_its_minus() throws Exception {
        Path file = folder.resolve("areas.csv");
        PublishedArea place = new PublishedArea("A", "participant", Map.of("en", "=A"), "X", Map.of(), 38.7, -9.1, "");
        TablesCsv.writeAreas(file, List.of(place));
        assertThat(Files.readString(file)).contains(",'=A,").contains(",-9.1,");
        assertThat(TablesCsv.readAreas(file).get(0).names()).containsEntry("en", "=A");
    }

    private boolean writtenAndRead(String text) {
        List<List<String>> rows = IntStream.range(0, 60_000)
                .mapToObj(i -> List.of(Integer.toString(i), text))
                .toList();
        Path file = folder.resolve("long.csv");
        Csv.write(file, HEADER, rows, r -> r);
        return Csv.read(file, HEADER, r -> List.copyOf(r.getFields())).equals(rows);
    }
}
