package org.mc2cm.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.extractor.OldExcelExtractor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mc2cm.pipeline.catalogue.LocalText;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Messages;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.inbox.ContainerCheck;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.rawxml.OldExcel;

/** Workbooks older than Excel 97 are named, with what to do, whatever they are called. */
class OldExcelTest {

    private static final double NUMBER = 1_200;

    @TempDir
    Path dir;

    private final FindingBook book = new FindingBook();

    private static byte[] of(String version) throws IOException {
        return switch (version) {
            case "95" -> OldExcel.excel95("Book", "recog_requests", NUMBER);
            case "5" -> OldExcel.biff5("recog_requests", NUMBER);
            default -> OldExcel.bare(Integer.parseInt(version), "recog_requests", NUMBER);
        };
    }

    private List<Finding> found(byte[] bytes) throws IOException {
        Path file = Files.write(dir.resolve("figures.xlsx"), bytes);
        assertThat(ContainerCheck.check(
                        new ReceivedFile("figures.xlsx", file, "", bytes.length, null), Limits.CITY, book))
                .isFalse();
        return book.kept();
    }

    /** Otherwise the tests below would only show that broken files are refused. */
    @ParameterizedTest
    @ValueSource(strings = {"2", "3", "4", "95"})
    void the_fixture_is_a_workbook_of_its_version(String version) throws IOException {
        try (OldExcelExtractor old = new OldExcelExtractor(new ByteArrayInputStream(of(version)))) {
            assertThat(old.getBiffVersion()).isEqualTo(version.equals("95") ? 5 : Integer.parseInt(version));
            String text = old.getText();
            assertThat(text).contains("recog_requests");
            // POI's reader leaves the numbers of the first form out
            assertThat(text.contains("1200")).isNotEqualTo(version.equals("2"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3", "4", "5", "95"})
    void it_is_refused_by_name(String version) throws IOException {
        assertThat(found(of(version))).singleElement().satisfies(f -> {
            assertThat(f.message()).isEqualTo("M32.xls");
            assertThat(f.severity()).isEqualTo(Severity.REJ_FILE);
        });
    }

    @Test
    void the_finding_says_in_every_language_to_save_it_as_xlsx() throws IOException {
        Finding finding = found(of("95")).get(0);
        Messages messages = new Messages();
        for (String language : LocalText.LANGUAGES) {
            assertThat(messages.text(finding, language)).contains(".xlsx").contains("97");
        }
        assertThat(messages.text(finding, "en")).containsIgnoringCase("save");
    }

    @Test
    void old_records_under_the_new_name_are_refused_too() throws IOException {
        Path file = Files.write(dir.resolve("w.xls"), OldExcel.excel95("Workbook", "recog_requests", NUMBER));
        assertThat(WorkbookReader.read(file, Limits.CITY, book)).isEmpty();
        assertThat(book.kept()).extracting(Finding::message).containsExactly("M32.xls");
    }
}
