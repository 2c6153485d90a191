package org.mc2cm.pipeline.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.Draft;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.normalising.Mappings;
import org.mc2cm.pipeline.normalising.Normaliser;
import org.mc2cm.pipeline.reading.WorkbookReader;
import org.mc2cm.release.Hashes;

/** Real tables of statistical offices, read through mappings; the values were noted from the files by hand. */
class SheetsOfOfficesTest {

    private static final Path SHEETS = Path.of("../../shared/sheets");
    private static final Catalogue CATALOGUE = CatalogueReader.read(Path.of("../config"));
    private static final Mappings ALL = Mappings.read(Path.of("src/test/resources/offices"));
    private final FindingBook findings = new FindingBook();

    private static ReceivedFile sheet(String number) throws IOException {
        boolean there = Files.isDirectory(SHEETS);
        if (!there) {
            System.out.println("NOT RUN: no ../shared/sheets beside this checkout");
        }
        assumeTrue(there, "NOT RUN: the offices' sheets are not beside this checkout");
        try (var files = Files.list(SHEETS)) {
            Path file = files.filter(f -> f.getFileName().toString().startsWith(number + "_"))
                    .findFirst()
                    .orElseThrow();
            return new ReceivedFile("a", file, Hashes.sha256(file), Files.size(file), null);
        }
    }

    /** Such as {@code PT-LIS 2021-Q2 pop_migrant _T 55324 D218}. */
    private TreeSet<String> read(String number) throws IOException {
        Normaliser normaliser = new Normaliser(CATALOGUE, ALL);
        ReceivedFile file = sheet(number);
        var workbook = WorkbookReader.read(file.location(), Limits.CITY, findings, normaliser::knows)
                .orElseThrow();
        TreeSet<String> read = new TreeSet<>();
        for (Draft draft : normaliser.normaliseAll(file, workbook, findings)) {
            var header = draft.header();
            assertThat(header).as(findings.kept().toString()).isNotNull();
            draft.observations()
                    .forEach(o -> read.add(String.join(
                            " ",
                            header == null ? "" : header.participant() + " " + header.quarter(),
                            o.element(),
                            o.sex() + ("_T".equals(o.age()) ? "" : "/" + o.age()),
                            String.valueOf(o.value()),
                            o.cell())));
        }
        return read;
    }

    /** Number of the sheet, how many figures its mapping reads, and one of them with its cell. */
    @ParameterizedTest
    @CsvFileSource(resources = "/offices/noted.csv", numLinesToSkip = 1)
    void what_was_noted_by_hand_is_read(String number, int figures, String noted) throws IOException {
        assertThat(read(number)).hasSize(figures).contains(noted);
    }

    @ParameterizedTest
    @CsvSource({
        "01, M32", "02, M32", "05, M01", "15, M01", "16, M01", "17, M01", "18, M31", "20, M31", "21, M31", "22, M01",
        "27, M01", "28, M01", "30, M01", "31, M01", "33, M01", "34, M24", "36, M01", "37, M01", "38, M01"
    })
    void the_others_are_refused_with_the_right_reason(String number, String rule) throws IOException {
        FileWork work = new FileWork(CATALOGUE, ALL);
        assertThat(work.take(sheet(number), findings)).allMatch(s -> s.outcome() == Outcome.REJECTED);
        assertThat(findings.kept().stream()
                        .filter(f -> f.severity() == Severity.REJ_FILE)
                        .map(Finding::rule))
                .contains(rule);
    }
}
