package org.mc2cm.pipeline.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.rawxml.RawWorkbook;

class ContainerCheckTest {

    @TempDir
    Path dir;

    private static RawWorkbook workbook() {
        return new RawWorkbook().rows("A", "<row r='1'><c r='A1'><v>1</v></c></row>");
    }

    /** The only finding's message, or empty when the file may be read. */
    private String check(byte[] bytes) throws IOException {
        return check(bytes, Limits.CITY);
    }

    private String check(byte[] bytes, Limits limits) throws IOException {
        Path file = Files.write(dir.resolve("file"), bytes);
        FindingBook book = new FindingBook();
        boolean fine = ContainerCheck.check(new ReceivedFile("file", file, "", bytes.length, null), limits, book);
        assertThat(book.kept()).hasSize(fine ? 0 : 1).allMatch(f -> f.severity() == Severity.REJ_FILE);
        return book.kept().stream().map(Finding::message).findFirst().orElse("");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void a_plain_workbook_may_be_read() throws IOException {
        assertThat(check(workbook().bytes())).isEmpty();
    }

    /** Packs about fifty times, so that only the sizes matter. */
    private static byte[] loose(int size) {
        byte[] bytes = new byte[size];
        Random random = new Random(size);
        for (int i = 0; i < size; i += 64) {
            bytes[i] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    @Test
    void a_part_of_the_largest_size_is_taken_and_one_byte_more_is_not() throws IOException {
        assertThat(check(workbook().part("xl/media/a.bin", loose(100_000_000)).bytes()))
                .isEmpty();
        assertThat(check(workbook().part("xl/media/a.bin", loose(100_000_001)).bytes()))
                .isEqualTo("M34.part");
    }

    @Test
    void parts_are_counted_together() throws IOException {
        Limits limits =
                new Limits(20_000_000, 1_000, 1_000_000, 3_000_000, 16_384, 1_048_576, 32_767, 200, 2_000_000, 200);
        byte[] million = loose(1_000_000);
        RawWorkbook under = workbook().part("a", million).part("b", million);
        assertThat(check(under.bytes(), limits)).isEmpty();
        assertThat(check(under.part("c", million).bytes(), limits)).isEqualTo("M34.total");
    }

    @Test
    void two_hundred_megabytes_are_too_many() throws IOException {
        byte[] seventy = loose(70_000_000);
        assertThat(check(workbook().part("a", seventy).part("b", seventy).bytes()))
                .isEmpty();
        assertThat(check(workbook()
                        .part("a", seventy)
                        .part("b", seventy)
                        .part("c", seventy)
                        .bytes()))
                .isEqualTo("M34.total");
    }

    @Test
    void a_megabyte_may_be_packed_as_tightly_as_it_likes() throws IOException {
        assertThat(check(workbook().part("a", new byte[1_000_000]).bytes())).isEmpty();
        assertThat(check(workbook().part("a", new byte[1_000_001]).bytes())).isEqualTo("M34.ratio");
    }

    @Test
    void as_many_parts_as_allowed_are_taken_and_one_more_is_not() throws IOException {
        RawWorkbook many = workbook();
        int own = Collections.list(new ZipFile(
                                Files.write(dir.resolve("own"), many.bytes()).toFile())
                        .entries())
                .size();
        for (int i = own; i < 1_000; i++) {
            many.part("p" + i, new byte[0]);
        }
        assertThat(check(many.bytes())).isEmpty();
        assertThat(check(many.part("more", new byte[0]).bytes())).isEqualTo("M34.entries");
    }

    @Test
    void links_to_other_workbooks_are_named_and_not_followed() throws IOException {
        Path file = Files.write(
                dir.resolve("file"),
                workbook()
                        .part("xl/externalLinks/externalLink1.xml", ascii("<a/>"))
                        .part("xl/embeddings/oleObject1.bin", new byte[1])
                        .bytes());
        FindingBook book = new FindingBook();
        assertThat(ContainerCheck.check(new ReceivedFile("file", file, "", 1, null), Limits.CITY, book))
                .isTrue();
        assertThat(book.kept()).extracting(Finding::message).containsExactly("M25.external", "M34.embedded");
    }

    @Test
    void a_file_over_the_upload_limit_is_refused() throws IOException {
        assertThat(check(new byte[20_000_001])).isEqualTo("M34.size");
        byte[] largest = new byte[20_000_000];
        Arrays.fill(largest, (byte) 'a');
        assertThat(check(largest)).isEmpty();
    }

    @Test
    void a_part_that_leaves_the_folder_is_refused() throws IOException {
        assertThat(check(workbook().part("xl/../../x", new byte[1]).bytes())).isEqualTo("M34.path");
        assertThat(check(workbook().part("/etc/x", new byte[1]).bytes())).isEqualTo("M34.path");
    }

    @Test
    void a_part_that_comes_twice_is_refused() throws IOException {
        byte[] bytes =
                workbook().part("xl/worksheets/sheetX.xml", ascii("<a/>")).bytes();
        String patched = new String(bytes, StandardCharsets.ISO_8859_1).replace("sheetX.xml", "sheet1.xml");
        assertThat(check(ascii(patched))).isEqualTo("M34.duplicate");
    }

    @Test
    void names_that_differ_in_case_alone_are_one_name() throws IOException {
        assertThat(check(workbook().part("XL/Workbook.xml", ascii("<a/>")).bytes()))
                .isEqualTo("M34.duplicate");
    }

    @Test
    void a_document_type_is_refused_in_any_part_and_encoding() throws IOException {
        String xml = "<?xml version='1.0'?><!-- x --><!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>";
        assertThat(check(workbook().replace("xl/worksheets/sheet1.xml", xml).bytes()))
                .isEqualTo("M34.doctype");
        byte[] wide = ("\uFEFF" + xml).getBytes(StandardCharsets.UTF_16LE);
        assertThat(check(workbook().part("customXml/any.name", wide).bytes())).isEqualTo("M34.doctype");
    }

    @Test
    void a_workbook_cut_off_anywhere_is_refused() throws IOException {
        byte[] bytes = workbook().bytes();
        for (int length = 4; length < bytes.length; length += 97) {
            assertThat(check(Arrays.copyOf(bytes, length))).isEqualTo("M34.zip");
        }
    }

    @Test
    void a_changed_byte_in_the_data_is_noticed() throws IOException {
        byte[] bytes = workbook().bytes();
        bytes[60] ^= 0x55;
        assertThat(check(bytes)).startsWith("M34.");
    }

    @Test
    void a_text_may_be_read_in_any_encoding() throws IOException {
        assertThat(check(ascii("a;b\n1;2\n"))).isEmpty();
        assertThat(check("a;b\n1;2\n".getBytes(StandardCharsets.UTF_16LE))).isEmpty();
        assertThat(check("\uFEFFa;b\n".getBytes(StandardCharsets.UTF_16BE))).isEmpty();
    }

    @Test
    void what_is_no_workbook_is_refused_by_name() throws IOException {
        assertThat(check(ascii("%PDF-1.7\n"))).isEqualTo("M32.pdf");
        assertThat(check(ascii("\u0089PNG\r\n\u001a\n"))).isEqualTo("M32.picture");
        assertThat(check(ascii("<html><table></table></html>"))).isEqualTo("M32.web");
        assertThat(check(new byte[0])).isEqualTo("M32.empty");
        assertThat(check(new byte[] {0, 1, 2, 3})).isEqualTo("M32.other");
    }

    @Test
    void a_macro_workbook_is_refused_whatever_it_is_called() throws IOException {
        assertThat(check(workbook().part("xl/vbaProject.bin", new byte[1]).bytes()))
                .isEqualTo("M32.macro");
    }

    @Test
    void a_binary_workbook_is_refused() throws IOException {
        String types = "<Types><Override PartName='/xl/workbook.bin' "
                + "ContentType='application/vnd.ms-excel.sheet.binary.macroEnabled.main'/></Types>";
        assertThat(check(workbook().replace("[Content_Types].xml", types).bytes()))
                .isEqualTo("M32.xlsb");
    }

    @Test
    void an_open_document_spreadsheet_may_be_read_unless_it_is_encrypted_or_has_macros() throws IOException {
        byte[] mimetype = ascii("application/vnd.oasis.opendocument.spreadsheet");
        assertThat(check(workbook().part("mimetype", mimetype).bytes())).isEmpty();
        byte[] manifest = ascii("<manifest:manifest><manifest:encryption-data/></manifest:manifest>");
        assertThat(check(workbook()
                        .part("mimetype", mimetype)
                        .part("META-INF/manifest.xml", manifest)
                        .bytes()))
                .isEqualTo("M32.password");
        assertThat(check(workbook()
                        .part("mimetype", mimetype)
                        .part("Basic/Standard/Module1.xml", ascii("<a/>"))
                        .bytes()))
                .isEqualTo("M32.macro");
    }

    @Test
    void ole_files_are_told_apart_by_their_directory() throws IOException {
        assertThat(check(ole("Workbook"))).isEmpty();
        assertThat(check(ole("Book"))).isEqualTo("M32.xls");
        assertThat(check(ole("_VBA_PROJECT_CUR"))).isEqualTo("M32.macro");
        assertThat(check(ole("EncryptedPackage"))).isEqualTo("M32.password");
        assertThat(check(ole("WordDocument"))).isEqualTo("M32.other");
    }

    private static byte[] ole(String stream) {
        byte[] bytes = new byte[2_048];
        int[] magic = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
        for (int i = 0; i < magic.length; i++) {
            bytes[i] = (byte) magic[i];
        }
        byte[] name = (stream + '\0').getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, bytes, 1_152, name.length);
        bytes[1_152 + 64] = (byte) name.length;
        return bytes;
    }
}
