package org.mc2cm.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.aalto.UncheckedStreamException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.VerbatimRow;

/** Straight from the bytes or through the parser: the same rows, the same refusals. */
class PlainRowsTest {

    private static final int MUTANTS = 2_500;
    private static final List<String> STRINGS = List.of("one", "", "three");
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:x14ac=\"urn:x\">"
            + "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols><sheetData>";
    private static final String FOOT =
            "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"A1:B1\"/></mergeCells></worksheet>";
    private static final List<String> CELLS = List.of(
            "<c r=\"@\"><v>12.5</v></c>",
            "<c r=\"@\" s=\"1\"><v>45292</v></c>",
            "<c r=\"@\" t=\"s\"><v>2</v></c>",
            "<c r=\"@\" s=\"0\" t=\"s\"><v>1</v></c>",
            "<c r=\"@\" s=\"1\"/>",
            "<c r=\"@\" t=\"inlineStr\"><is><t>a &amp; b é العربية €</t></is></c>",
            "<c r=\"@\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> kept </t></is></c>",
            "<c r=\"@\" t=\"inlineStr\"><is><t>&#233;t&#xE9; &#x20AC; &#1593;</t></is></c>",
            "<c r=\"@\" t=\"b\"><v>1</v></c>",
            "<c r=\"@\" t=\"e\"><v>#REF!</v></c>",
            "<c r=\"@\" t=\"str\"><v>text_x000D_</v></c>",
            "<c r=\"@\"><v>1e400</v></c>");
    private static final List<String> UNUSUAL = List.of(
            "<c r=\"@\"><f>A1+1</f><v>7</v></c>",
            "<c r=\"@\" t=\"d\"><v>2026-01-01</v></c>",
            "<c><v>5</v></c>",
            "<c r=\"@\" t=\"inlineStr\"><is><r><t>rich</t></r></is></c>",
            "<c r=\"@\" t=\"s\"><v>99</v></c>",
            "<c r=\"@\"><v>1&#48;</v></c>",
            "<c r=\"@\" t=\"inlineStr\"><is><t>&#10;&#128512;</t></is></c>",
            "<c r=\"@\" t=\"inlineStr\"><is><t>&#xD800;</t></is></c>",
            "<c r=\"@\" t=\"inlineStr\"><is><t>&#x;</t></is></c>",
            "<c r=\"@\" t=\"inlineStr\"><is><t>\uD83D\uDE00</t></is></c>",
            "<!-- a remark -->",
            "\n ");
    private static final List<String> ATTRIBUTES = List.of(
            "", " spans=\"1:12\"", " hidden=\"1\"", " ht=\"15\" customHeight=\"1\"", " x14ac:dyDescent=\"0.25\"");

    /** What came of a sheet: rows, merged ranges, hidden columns and notes; or why it is refused. */
    private static String outcome(byte[] sheet, boolean plainly) {
        List<VerbatimRow> rows = new ArrayList<>();
        FindingBook book = new FindingBook();
        RowBuilder builder = new RowBuilder(
                "A",
                STRINGS,
                Styles.NONE,
                Limits.CITY,
                new CellBudget(Limits.CITY),
                book,
                row -> rows.add(row.toVerbatim()));
        try (InputStream in = new ByteArrayInputStream(sheet)) {
            SheetParser parser =
                    new SheetParser(new PartXml(plainly ? PlainRows.read(in, builder) : in, "sheet1.xml"), builder);
            parser.parse();
            return rows + " " + parser.merged() + " " + parser.hiddenColumns() + " " + book.kept();
        } catch (Refusal e) {
            return brief(e.finding());
        } catch (XMLStreamException | UncheckedStreamException | IOException e) {
            return brief(Refusal.from(e, "sheet1.xml").finding());
        }
    }

    private static String brief(Finding finding) {
        return finding.message() + " " + finding.cell() + " " + finding.seen();
    }

    private static String sheet(Random random, int rows, int unusualIn) {
        StringBuilder xml = new StringBuilder(HEAD);
        int number = 0;
        for (int i = 0; i < rows; i++) {
            number += 1 + random.nextInt(2);
            xml.append("<row r=\"").append(number).append('"').append(one(ATTRIBUTES, random));
            if (random.nextInt(20) == 0) {
                xml.append("/>");
                continue;
            }
            xml.append('>');
            for (char column = 'A'; column < 'H'; column++) {
                if (random.nextInt(4) > 0) {
                    String cell = one(random.nextInt(unusualIn) == 0 ? UNUSUAL : CELLS, random);
                    xml.append(cell.replace("@", column + String.valueOf(number)));
                }
            }
            xml.append("</row>");
        }
        return xml.append(FOOT).toString();
    }

    private static <T> T one(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static void alike(byte[] sheet) {
        String parsed = outcome(sheet, false);
        String plain = outcome(sheet, true);
        if (!plain.equals(parsed)) {
            assertThat(plain).as(new String(sheet, StandardCharsets.UTF_8)).isEqualTo(parsed);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void changed_sheets_are_read_alike(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < MUTANTS; i++) {
            byte[] sheet = sheet(random, 1 + random.nextInt(6), 8).getBytes(StandardCharsets.UTF_8);
            for (int n = random.nextInt(3); n > 0; n--) {
                int at = random.nextInt(sheet.length);
                sheet[at] = (byte)
                        (random.nextInt(3) == 0 ? random.nextInt(256) : "<>&;'\"/0 9=rvcs".charAt(random.nextInt(15)));
            }
            int cut = random.nextInt(20) == 0 ? random.nextInt(sheet.length) : sheet.length;
            alike(java.util.Arrays.copyOf(sheet, cut));
        }
    }

    /** Rows lie over the ends of buffers in every way. */
    @ParameterizedTest
    @ValueSource(longs = {4, 5, 6, 7})
    void long_sheets_are_read_alike(long seed) {
        Random random = new Random(seed);
        alike(sheet(random, 2_000, 1_000_000).getBytes(StandardCharsets.UTF_8));
        alike(sheet(random, 2_000, 9_000).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_row_longer_than_the_buffer_is_the_parsers() {
        String text = "x".repeat(30_000);
        String cells = "ABC"
                .chars()
                .mapToObj(c -> "<c r=\"" + (char) c + "1\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>")
                .reduce("", String::concat);
        alike((HEAD + "<row r=\"1\">" + cells + "</row><row r=\"2\"><c r=\"A2\"><v>1</v></c></row>" + FOOT)
                .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void rows_that_are_not_in_the_root_are_no_rows() {
        alike(
                ("<worksheet><other><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData></other></worksheet>")
                        .getBytes(StandardCharsets.UTF_8));
        alike(("<worksheet><!-- <sheetData> --><sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>"
                        + "</worksheet>")
                .getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_sheet_in_another_encoding_is_the_parsers() {
        String latin = "<?xml version='1.0' encoding='ISO-8859-1'?><worksheet><sheetData><row r=\"1\">"
                + "<c r=\"A1\" t=\"inlineStr\"><is><t>Ã©</t></is></c></row></sheetData></worksheet>";
        alike(latin.getBytes(StandardCharsets.ISO_8859_1));
        alike(latin.replace("ISO-8859-1", "UTF-16").getBytes(StandardCharsets.UTF_16));
    }

    @Test
    void plain_rows_never_reach_the_parser() throws IOException {
        List<VerbatimRow> rows = new ArrayList<>();
        RowBuilder builder = new RowBuilder(
                "A",
                Collections.nCopies(3, "x"),
                Styles.NONE,
                Limits.CITY,
                new CellBudget(Limits.CITY),
                new FindingBook(),
                row -> rows.add(row.toVerbatim()));
        String sheet = sheet(new Random(8), 500, 1_000_000);
        try (InputStream left =
                PlainRows.read(new ByteArrayInputStream(sheet.getBytes(StandardCharsets.UTF_8)), builder)) {
            assertThat(new String(left.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(HEAD + FOOT);
        }
        assertThat(rows).hasSizeGreaterThan(400);
    }
}
