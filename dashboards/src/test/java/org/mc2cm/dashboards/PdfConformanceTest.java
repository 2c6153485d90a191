package org.mc2cm.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mc2cm.release.Edition;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** One PDF of each kind against the rules of PDF/A-3a and PDF/UA-1, by veraPDF. */
class PdfConformanceTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void print() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (SyntheticEdition.Kind kind : SyntheticEdition.Kind.values()) {
            Edition edition = SyntheticEdition.of(kind);
            for (Task task : Dashboards.tasks(edition, List.of("ar", "en", "es", "fr", "it"))) {
                boolean english = task.language().equals("en");
                boolean one = task.area().equals("MA-TNG") && task.kind() == Task.Kind.CITY_PDF;
                boolean wanted = english || kind == SyntheticEdition.Kind.PLAIN;
                boolean network = task.area().equals("NETWORK") && task.id().endsWith(".pdf");
                if (wanted && (one || network)) {
                    Dashboards.render(task, edition, folder.resolve(kind.name()));
                }
            }
        }
        Edition surveyed = SurveyedEdition.in(folder);
        for (Task task : Dashboards.tasks(surveyed, List.of("ar", "en"))) {
            boolean city = task.kind() == Task.Kind.CITY_PDF && task.area().equals(SurveyedEdition.CITY);
            if (city || task.kind() == Task.Kind.NETWORK_PDF) {
                Dashboards.render(task, surveyed, folder.resolve("SURVEYED"));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PLAIN, en/network, PDFA_3_A",
        "PLAIN, en/network, PDFUA_1",
        "PLAIN, en/MA-TNG, PDFA_3_A",
        "PLAIN, en/MA-TNG, PDFUA_1",
        "PLAIN, fr/network, PDFA_3_A",
        "PLAIN, fr/network, PDFUA_1",
        "PLAIN, fr/MA-TNG, PDFA_3_A",
        "PLAIN, fr/MA-TNG, PDFUA_1",
        "PLAIN, ar/network, PDFA_3_A",
        "PLAIN, ar/network, PDFUA_1",
        "PLAIN, ar/MA-TNG, PDFA_3_A",
        "PLAIN, ar/MA-TNG, PDFUA_1",
        "PLAIN, es/network, PDFA_3_A",
        "PLAIN, es/network, PDFUA_1",
        "PLAIN, it/network, PDFA_3_A",
        "PLAIN, it/network, PDFUA_1",
        "PLAIN, en/brief, PDFUA_1",
        "PLAIN, en/theme-housing, PDFUA_1",
        "PLAIN, fr/brief, PDFUA_1",
        "PLAIN, fr/theme-housing, PDFUA_1",
        "PLAIN, ar/brief, PDFUA_1",
        "PLAIN, ar/theme-housing, PDFUA_1",
        "PLAIN, es/brief, PDFUA_1",
        "PLAIN, es/theme-housing, PDFUA_1",
        "PLAIN, it/brief, PDFUA_1",
        "PLAIN, it/theme-housing, PDFUA_1",
        "PLAIN, en/brief, PDFA_3_A",
        "PLAIN, ar/brief, PDFA_3_A",
        "PLAIN, en/theme-housing, PDFA_3_A",
        "PLAIN, fr/theme-labour, PDFA_3_A",
        "PLAIN, ar/theme-violence, PDFA_3_A",
        "PLAIN, en/theme-other, PDFUA_1",
        "EMPTY, en/theme-violence, PDFUA_1",
        "EMPTY, en/brief, PDFUA_1",
        "MOSTLY_WITHHELD, en/MA-TNG, PDFUA_1",
        "EMPTY, en/MA-TNG, PDFA_3_A",
        "EMPTY, en/network, PDFUA_1",
        "SURVEYED, en/network, PDFA_3_A",
        "SURVEYED, ar/network, PDFUA_1",
        "SURVEYED, en/MA-TNG, PDFUA_1"
    })
    void each_kind_of_document_passes(String kind, String name, PDFAFlavour flavour) throws Exception {
        byte[] pdf = Files.readAllBytes(folder.resolve(kind).resolve("dashboards/" + name + ".pdf"));
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions().stream()
                            .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                            .map(a -> a.getRuleId() + " " + a.getMessage() + " at "
                                    + a.getLocation().getContext())
                            .toList())
                    .isEmpty();
        }
    }
}
