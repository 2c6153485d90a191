package org.mc2cm.dashboards;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.mc2cm.dashboards.chart.Fonts;
import org.mc2cm.dashboards.chart.Text;
import org.mc2cm.dashboards.image.Still;
import org.mc2cm.release.Edition;

/**
 * For a person to look at: every page kind and every image kind in every language, some to a sheet, in colour and in
 * grey; {@code make look} writes them.
 */
public final class ContactSheets {

    private static final List<String> LANGUAGES = List.of("en", "fr", "ar", "es", "it");
    private static final Set<String> CITIES = Set.of("MA-TNG", "JO-AMM");
    private static final int DOTS_PER_INCH = 60;
    private static final int WIDTH = 2480;
    private static final int GAP = 24;
    private static final Text NAME = new Text(Fonts.Weight.REGULAR, 15, Color.BLACK);

    private ContactSheets() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0]));
        for (SyntheticEdition.Kind kind : SyntheticEdition.Kind.values()) {
            Edition edition = SyntheticEdition.of(kind);
            for (String language : LANGUAGES) {
                String name = kind.name().toLowerCase(Locale.ROOT) + "-" + language;
                sheet(folder, name + "-images", images(edition, language));
                if (kind == SyntheticEdition.Kind.PLAIN || language.equals("en") || language.equals("ar")) {
                    sheet(folder, name + "-pages", pages(folder, edition, language));
                }
            }
        }
    }

    private static Map<String, BufferedImage> images(Edition edition, String language) {
        Map<String, BufferedImage> images = new LinkedHashMap<>();
        EveryPicture.of(edition, language, CITIES)
                .forEach((name, still) -> images.put(name, still.pixels(new Still.Size(0.75, 72))));
        return images;
    }

    /** Every PDF of the network and of one city, page by page. */
    private static Map<String, BufferedImage> pages(Path folder, Edition edition, String language) throws IOException {
        Map<String, BufferedImage> pages = new LinkedHashMap<>();
        for (Task task : Dashboards.tasks(edition, List.of(language))) {
            boolean some =
                    !task.area().matches("[A-Z]{2}-[A-Z]+") || task.area().equals("MA-TNG");
            if (some && task.id().endsWith(".pdf")) {
                Dashboards.render(task, edition, folder);
                byte[] pdf = Files.readAllBytes(folder.resolve(task.id()));
                for (int page = 0; page < PagePicture.pages(pdf); page++) {
                    pages.put(task.id() + " " + (page + 1), PagePicture.of(pdf, page, DOTS_PER_INCH));
                }
            }
        }
        return pages;
    }

    /** Rows of pictures, as many to a row as fit, each with its name above it. */
    private static void sheet(Path folder, String name, Map<String, BufferedImage> pictures) throws IOException {
        List<int[]> places = new ArrayList<>();
        int x = GAP;
        int y = GAP + 20;
        int highest = 0;
        for (BufferedImage picture : pictures.values()) {
            if (x + picture.getWidth() > WIDTH - GAP) {
                x = GAP;
                y += highest + GAP + 20;
                highest = 0;
            }
            places.add(new int[] {x, y});
            x += picture.getWidth() + GAP;
            highest = Math.max(highest, picture.getHeight());
        }
        BufferedImage sheet = new BufferedImage(WIDTH, y + highest + GAP, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(new Color(0xcfd4da));
        g.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        int at = 0;
        for (Map.Entry<String, BufferedImage> entry : pictures.entrySet()) {
            int[] place = places.get(at++);
            NAME.draw(g, entry.getKey(), place[0], place[1] - 6.0, Text.Align.LEFT);
            g.drawImage(entry.getValue(), place[0], place[1], null);
        }
        g.dispose();
        ImageIO.write(sheet, "png", folder.resolve(name + ".png").toFile());
        ImageIO.write(grey(sheet), "png", folder.resolve(name + "-grey.png").toFile());
    }

    private static BufferedImage grey(BufferedImage sheet) {
        BufferedImage grey = new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = grey.createGraphics();
        g.drawImage(sheet, 0, 0, null);
        g.dispose();
        return grey;
    }
}
