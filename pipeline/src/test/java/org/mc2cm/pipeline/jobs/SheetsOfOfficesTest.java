package org.mc2cm.pipeline.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
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

    /** Excel 95, no figures of the catalogue, the definition of a questionnaire, personal data, or a very hidden sheet. */
    @ParameterizedTest
    @CsvFileSource(resources = "/offices/refused.csv", numLinesToSkip = 1)
    void the_others_are_refused_with_the_right_reason(String number, String reason, String where) throws IOException {
        FileWork work = new FileWork(CATALOGUE, ALL);
        assertThat(work.take(sheet(number), findings)).allMatch(s -> s.outcome() == Outcome.REJECTED);
        assertThat(findings.kept().stream()
                        .filter(f -> f.severity() == Severity.REJ_FILE)
                        .map(f -> f.message() + " " + f.sheet() + "!" + f.cell()))
                .contains(reason + " " + where);
    }

    @Test
    void every_sheet_is_either_read_or_refused() throws IOException {
        sheet("01");
        Set<String> read = numbers("noted.csv");
        Set<String> refused = numbers("refused.csv");
        Set<String> all = new TreeSet<>(read);
        all.addAll(refused);
        assertThat(all).hasSize(read.size() + refused.size());
        try (var files = Files.list(SHEETS)) {
            assertThat(files.map(f -> f.getFileName().toString())
                            .filter(f -> f.matches("[0-9]{2}_.*"))
                            .map(f -> f.substring(0, 2)))
                    .containsExactlyInAnyOrderElementsOf(all);
        }
    }

    private static Set<String> numbers(String table) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/offices", table)).stream()
                .skip(1)
                .map(line -> line.substring(0, 2))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
