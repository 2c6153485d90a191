package org.mc2cm.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.inbox.ContainerCheck;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimWorkbook;
import org.mc2cm.pipeline.rawxml.RawWorkbook;

/** Whatever is changed in a workbook, reading it ends in cells or in findings. */
class MutantsTest {

    private static final String SHEET = "<worksheet><cols><col min='1' max='2' hidden='1'/></cols><sheetData>"
            + "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t>a&amp;b</t></is></c></row>"
            + "<row r='2' hidden='1'><c r='A2' s='1'><v>45658</v></c><c r='B2'><f>A2+1</f><v>1.25E2</v></c></row>"
            + "<row r='3'><c r='A3' t='b'><v>1</v></c><c r='C3' t='str'><v><![CDATA[x]]></v></c></row></sheetData>"
            + "<mergeCells count='1'><mergeCell ref='A1:B1'/></mergeCells></worksheet>";
    private static final String STRINGS = "<sst><si><r><t>one</t></r></si><si><t>two</t></si></sst>";
    private static final String STYLES = "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='d/m'/></numFmts>"
            + "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/></cellXfs></styleSheet>";
    private static final int MUTANTS = 1_500;

    @TempDir
    Path dir;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void changed_xml_gives_cells_or_findings(long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < MUTANTS; i++) {
            int which = random.nextInt(4);
            RawWorkbook workbook = new RawWorkbook()
                    .rows("A", "")
                    .part("xl/worksheets/sheet1.xml", mutate(SHEET, which <= 1, random))
                    .part("xl/sharedStrings.xml", mutate(STRINGS, which == 2, random))
                    .part("xl/styles.xml", mutate(STYLES, which == 3, random));
            judge(workbook.bytes());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void changed_bytes_of_the_zip_give_cells_or_findings(long seed) throws IOException {
        Random random = new Random(seed);
        byte[] whole = new RawWorkbook()
                .rows("A", "")
                .part("xl/worksheets/sheet1.xml", SHEET.getBytes(StandardCharsets.UTF_8))
                .part("xl/sharedStrings.xml", STRINGS.getBytes(StandardCharsets.UTF_8))
                .bytes();
        for (int i = 0; i < MUTANTS; i++) {
            byte[] mutant = whole.clone();
            for (int n = random.nextInt(3); n >= 0; n--) {
                mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
            }
            judge(mutant);
        }
    }

    private static byte[] mutate(String xml, boolean change, Random random) {
        List<Byte> bytes = new ArrayList<>();
        for (byte b : xml.getBytes(StandardCharsets.UTF_8)) {
            bytes.add(b);
        }
        for (int n = change ? random.nextInt(3) : -1; n >= 0; n--) {
            int at = random.nextInt(bytes.size());
            switch (random.nextInt(4)) {
                case 0 -> bytes.set(at, (byte) random.nextInt(256));
                case 1 ->
                    bytes.subList(at, Math.min(bytes.size(), at + 1 + random.nextInt(20)))
                            .clear();
                case 2 ->
                    bytes.addAll(
                            at, List.copyOf(bytes.subList(at, Math.min(bytes.size(), at + 1 + random.nextInt(40)))));
                default -> bytes.set(at, (byte) "<>&;'\"/0 9=\u0000]!".charAt(random.nextInt(14)));
            }
            if (bytes.isEmpty()) {
                break;
            }
        }
        byte[] result = new byte[bytes.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = bytes.get(i);
        }
        return result;
    }

    private void judge(byte[] bytes) throws IOException {
        Path file = Files.write(dir.resolve("mutant"), bytes);
        FindingBook container = new FindingBook();
        boolean fine =
                ContainerCheck.check(new ReceivedFile("m", file, "", bytes.length, null), Limits.CITY, container);
        assertThat(container.refusesFile()).isEqualTo(!fine);
        FindingBook book = new FindingBook();
        Optional<VerbatimWorkbook> read = WorkbookReader.read(file, Limits.CITY, book);
        if (read.isEmpty()) {
            assertThat(book.refusesFile()).isTrue();
        } else {
            read.get().sheets().forEach(MutantsTest::addressesRiseWithinTheLimits);
        }
    }

    private static void addressesRiseWithinTheLimits(VerbatimSheet sheet) {
        int last = -1;
        for (VerbatimRow row : sheet.rows()) {
            assertThat(row.index()).isBetween(last + 1, Limits.CITY.rows() - 1);
            last = row.index();
            int column = -1;
            for (var cell : row.cells()) {
                assertThat(cell.column()).isBetween(column + 1, Limits.CITY.columns() - 1);
                column = cell.column();
            }
        }
    }
}
