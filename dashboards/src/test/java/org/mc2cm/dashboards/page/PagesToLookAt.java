package org.mc2cm.dashboards.page;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.mc2cm.dashboards.PagePicture;
import org.mc2cm.dashboards.SyntheticEdition;
import org.mc2cm.dashboards.pdf.PdfDocument;
import org.mc2cm.dashboards.pdf.PdfPrinter;
import org.mc2cm.dashboards.text.Words;
import org.mc2cm.release.Edition;

/** Writes pages as pictures for people to look at: {@code PagesToLookAt FOLDER}. */
public final class PagesToLookAt {

    private PagesToLookAt() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (SyntheticEdition.Kind kind : SyntheticEdition.Kind.values()) {
            Edition edition = SyntheticEdition.of(kind);
            Figures figures = new Figures(edition);
            Words words = Words.of("en");
            String prefix = kind.name().toLowerCase(java.util.Locale.ROOT);
            pages(folder, prefix + "-network", NetworkPages.write(figures, words));
            edition.areas().stream().filter(a -> a.id().equals("MA-TNG")).forEach(a -> {
                try {
                    pages(folder, prefix + "-" + a.id(), CityPages.write(figures, words, a));
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        }
    }

    private static void pages(Path folder, String name, PdfDocument document) throws Exception {
        long start = System.nanoTime();
        byte[] pdf = PdfPrinter.print(document);
        System.out.println(name + " " + pdf.length + " bytes " + (System.nanoTime() - start) / 1_000_000 + " ms");
        Files.write(folder.resolve(name + ".pdf"), pdf);
        for (int page = 0; page < PagePicture.pages(pdf); page++) {
            BufferedImage image = PagePicture.of(pdf, page, 120);
            ImageIO.write(
                    image,
                    "png",
                    folder.resolve(name + "-" + (page + 1) + ".png").toFile());
        }
    }
}
