package org.mc2cm.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    private boolean writtenAndRead(String text) {
        List<List<String>> rows = IntStream.range(0, 60_000)
                .mapToObj(i -> List.of(Integer.toString(i), text))
                .toList();
        Path file = folder.resolve("long.csv");
        Csv.write(file, HEADER, rows, r -> r);
        return Csv.read(file, HEADER, r -> List.copyOf(r.getFields())).equals(rows);
    }
}
