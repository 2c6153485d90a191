package org.mc2cm.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An indicator over figures that the cities send already is YAML alone. */
class AddedIndicatorTest {

    private static final String YAML =
            """

            HOU-98:
              name:
                en: Stable exits per known exit
                fr: Sorties stables
                ar: مخارج مستقرة
                es: Salidas estables
                it: Uscite stabili
              definition: Of persons leaving temporary accommodation, share going to stable housing.
              numerator: tempacc_exits_stable
              denominator: tempacc_exits_known
              unit: per cent
              estimator: share
              decimals: 1
              direction: up
              source: administrative
              frequency: quarterly
              class: S2
              breakdowns: [SEX]
              standards: Network definition
              caveat: Added by a test.
            """;

    @TempDir
    static Path folder;

    @BeforeAll
    static void runWithOneIndicatorMore() throws IOException {
        SmallNetwork network = new SmallNetwork(folder);
        Files.writeString(network.config().resolve("indicators/housing.yaml"), YAML, StandardOpenOption.APPEND);
        Figures.write(folder.resolve("inbox"), 1);
        Typed run = network.run("2026-Q3", folder.resolve("inbox"), folder.resolve("home"));
        assertEquals(0, run.exitCode(), run.complained());
    }

    @Test
    void it_is_in_the_release() throws IOException {
        long shown = Typed.table(edition().resolve("values.csv")).stream()
                .filter(r -> r.getField("indicator").equals("HOU-98")
                        && r.getField("quarter").equals("2026-Q3")
                        && r.getField("sex").equals("_T")
                        && !r.getField("value").isEmpty()
                        && r.getField("area_level").equals("participant"))
                .map(r -> r.getField("area"))
                .distinct()
                .count();
        assertEquals(7, shown);
    }

    @Test
    void it_is_in_a_pdf() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(edition().resolve("dashboards/en/MA-TNG.pdf").toFile())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(text.contains("Stable exits per known exit"), text);
        }
    }

    private static Path edition() {
        return folder.resolve("home/releases/2026-Q3/edition-1");
    }
}
