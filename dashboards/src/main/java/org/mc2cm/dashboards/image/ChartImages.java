package org.mc2cm.dashboards.image;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mc2cm.dashboards.chart.Chart;

/** Charts as PNG files of 1200 by 675 pixels, or twice that, each with its alternative text inside and beside it. */
public final class ChartImages {

    /** Pixels of the plain image for one CSS pixel of the sheet. */
    private static final double PIXELS = 1.5;

    private ChartImages() {}

    /** The image of a chart in its frame; {@code scale} 1 gives 1200 by 675 pixels, 2 gives 2400 by 1350. */
    public static BufferedImage draw(Chart chart, ImageFrame frame, int scale) {
        if (scale < 1 || scale > 4) {
            throw new IllegalArgumentException("scale 1 to 4, not " + scale);
        }
        int width = (int) Math.round(FramePainter.WIDTH * PIXELS * scale);
        int height = (int) Math.round(FramePainter.HEIGHT * PIXELS * scale);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(PIXELS * scale, PIXELS * scale);
        new FramePainter(g, frame).draw(chart);
        g.dispose();
        return image;
    }

    /** The PNG file of a chart in its frame. */
    public static byte[] png(Chart chart, ImageFrame frame, int scale) {
        PngText text = new PngText(frame.title(), chart.altText(), frame.source(), frame.edition(), frame.badge());
        return PngWriter.encode(draw(chart, frame, scale), text, 144 * scale);
    }

    /** Writes {@code name.png} and its alternative text as {@code name.txt} (UTF-8) into an existing folder. */
    public static void write(Path folder, String name, Chart chart, ImageFrame frame) throws IOException {
        Files.write(folder.resolve(name + ".png"), png(chart, frame, 1));
        Files.write(folder.resolve(name + ".txt"), alternative(chart.altText(), frame.badge()));
    }

    /** The bytes of the text file beside an image. */
    public static byte[] alternative(String altText, String badge) {
        String text = badge.isEmpty() ? altText : badge + ". " + altText;
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
