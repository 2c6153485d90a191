package org.mc2cm.pipeline.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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

    @Test
    void a_bomb_is_stopped_while_it_is_inflated() throws IOException {
        byte[] bomb = workbook().part("xl/media/a.bin", new byte[101_000_000]).bytes();
        assertThat(bomb.length).isLessThan(1_000_000);
        assertThat(check(bomb)).isEqualTo("M34.part");
    }

    @Test
    void parts_are_counted_together() throws IOException {
        byte[] seventy = new byte[70_000_000];
        assertThat(check(workbook()
                        .part("a", seventy)
                        .part("b", seventy)
                        .part("c", seventy)
                        .bytes()))
                .isEqualTo("M34.total");
    }

    @Test
    void too_many_parts_are_refused() throws IOException {
        RawWorkbook many = workbook();
        for (int i = 0; i < 1_000; i++) {
            many.part("p" + i, new byte[0]);
        }
        assertThat(check(many.bytes())).isEqualTo("M34.entries");
    }

    @Test
    void a_file_over_the_upload_limit_is_refused() throws IOException {
        assertThat(check(new byte[20_000_001])).isEqualTo("M34.size");
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
