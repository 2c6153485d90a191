package org.mc2cm.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.VerbatimCell;

class TextFileTest {

    private static final Charset LATIN = Charset.forName("windows-1252");
    private static final Charset ARABIC = Charset.forName("windows-1256");
    private static final Set<String> KNOWN = Set.of("População", "المدينة", "city", "value");

    @TempDir
    Path dir;

    private final FindingBook book = new FindingBook();

    /** Every cell as its A1 and its text, or the message that refuses the file. */
    private List<String> read(byte[] bytes) throws IOException {
        Path file = Files.write(dir.resolve("a.xlsx"), bytes);
        return WorkbookReader.read(file, Limits.CITY, book, KNOWN::contains)
                .map(w -> w.sheets().get(0).rows().stream()
                        .flatMap(r -> r.cells().stream())
                        .map(c -> c.a1() + "=" + c.text())
                        .toList())
                .orElseGet(this::messages);
    }

    private List<String> read(String text, Charset charset) throws IOException {
        return read(text.getBytes(charset));
    }

    private List<String> messages() {
        return book.kept().stream().map(Finding::message).toList();
    }

    private String encoding() {
        return book.kept().get(0).arguments().get(0);
    }

    @Test
    void utf_8_is_known_by_being_valid() throws IOException {
        assertThat(read("é;ب\n", StandardCharsets.UTF_8)).containsExactly("A1=é", "B1=ب");
        assertThat(encoding()).isEqualTo("UTF-8");
    }

    @Test
    void a_byte_order_mark_says_the_encoding_and_is_no_part_of_the_first_cell() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(read("\uFEFFé\tب\r\n", charset)).containsExactly("A1=é", "B1=ب");
        }
    }

    @Test
    void utf_16_without_a_mark_is_known_by_its_zero_bytes() throws IOException {
        assertThat(read("المدينة\t1\n", StandardCharsets.UTF_16LE)).containsExactly("A1=المدينة", "B1=1");
        assertThat(read("المدينة\t1\n", StandardCharsets.UTF_16BE)).containsExactly("A1=المدينة", "B1=1");
    }

    @Test
    void a_known_heading_tells_the_two_windows_encodings_apart() throws IOException {
        assertThat(read("População;x\nSão;1\n", LATIN)).contains("A1=População", "A2=São");
        assertThat(encoding()).isEqualTo("windows-1252");
        assertThat(read("المدينة;x\nطرابلس;1\n", ARABIC)).contains("A1=المدينة", "A2=طرابلس");
    }

    @Test
    void without_a_known_heading_neither_windows_encoding_is_taken() throws IOException {
        assertThat(read("São;x\n", LATIN)).containsExactly("M32.text_encoding");
        assertThat(book.kept().get(0).arguments()).containsExactly("windows-1252 (São)", "windows-1256 (Sمo)");
    }

    @Test
    void letters_that_both_windows_encodings_share_are_no_question() throws IOException {
        assertThat(read("Qué;é\n", LATIN)).containsExactly("A1=Qué", "B1=é");
    }

    @Test
    void a_mark_of_utf_8_before_other_bytes_is_refused() throws IOException {
        assertThat(read(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xE3, ';'}))
                .containsExactly("M32.text_damaged");
    }

    @Test
    void the_separator_is_the_one_that_cuts_all_rows_alike() throws IOException {
        assertThat(read("a;b\n1,5;2,5\n3;4\n", StandardCharsets.UTF_8))
                .containsExactly("A1=a", "B1=b", "A2=1,5", "B2=2,5", "A3=3", "B3=4");
        assertThat(read("a,b\n1,2\n", StandardCharsets.UTF_8)).containsExactly("A1=a", "B1=b", "A2=1", "B2=2");
    }

    @Test
    void two_separators_that_fit_as_well_are_refused_with_both() throws IOException {
        assertThat(read("a,x;b\n1,5;2\n", StandardCharsets.UTF_8)).containsExactly("M32.text_separator");
        assertThat(book.kept().get(0).arguments()).containsExactly(";", ",");
    }

    @Test
    void known_headings_decide_between_two_separators() throws IOException {
        assertThat(read("city;value\n1,5;2\n", StandardCharsets.UTF_8))
                .containsExactly("A1=city", "B1=value", "A2=1,5", "B2=2");
    }

    @Test
    void a_first_line_may_name_the_separator_and_is_a_row() throws IOException {
        assertThat(read("sep=,\r\na,b;c\r\n", StandardCharsets.UTF_8)).containsExactly("A2=a", "B2=b;c");
    }

    @Test
    void lines_may_end_with_a_carriage_return_alone() throws IOException {
        assertThat(read("a;b\r1;2\r", StandardCharsets.UTF_8)).containsExactly("A1=a", "B1=b", "A2=1", "B2=2");
    }

    @Test
    void blank_lines_count_as_rows_and_a_quoted_line_end_does_not() throws IOException {
        assertThat(read("a;b\n\n\n\"x\ny\";2\n3;4\n", StandardCharsets.UTF_8))
                .containsExactly("A1=a", "B1=b", "A4=x\ny", "B4=2", "A5=3", "B5=4");
    }

    @Test
    void a_quote_that_is_never_closed_is_refused() throws IOException {
        assertThat(read("a;b\n\"1;2\n3;4\n", StandardCharsets.UTF_8)).containsExactly("M32.text_quotes");
    }

    @Test
    void every_cell_is_text() throws IOException {
        Path file = Files.writeString(dir.resolve("a.csv"), "1;TRUE\n2;3\n");
        assertThat(WorkbookReader.read(file, Limits.CITY, book)
                        .orElseThrow()
                        .sheets()
                        .get(0)
                        .rows())
                .flatMap(r -> r.cells())
                .allMatch(c -> c.type() == VerbatimCell.Type.TEXT && c.format() == null);
    }
}
