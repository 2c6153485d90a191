package org.mc2cm.dashboards.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mc2cm.dashboards.chart.Drawing;
import org.mc2cm.dashboards.chart.SvgWriter;

/** A picture drawn once, with the words about it, for the files in which it is passed on. */
public record Still(Drawing drawing, PngText text) {

    private static final String PNG = ".png";

    /**
     * A size of a picture in pixels.
     *
     * @param scale pixels for one CSS pixel, 0.1 to 4
     * @param dotsPerInch at which programs show and print it
     */
    public record Size(double scale, int dotsPerInch) {

        /** For screens: a chart has 1200 by 675 pixels. */
        public static final Size SCREEN = new Size(1.5, 144);
        /** For print: a chart has 2400 by 1350 pixels, 203 millimetres wide. */
        public static final Size PRINT = new Size(3, 300);
        /** Social networks: as many pixels as the sheet has. */
        public static final Size AS_DRAWN = new Size(1, 96);

        public Size {
            if (!(scale >= 0.1 && scale <= 4)) {
                throw new IllegalArgumentException("scale 0.1 to 4, not " + scale);
            }
        }
    }

    /** The pixels of the picture, on white. */
    public BufferedImage pixels(Size size) {
        int width = (int) Math.round(drawing.width() * size.scale());
        int height = (int) Math.round(drawing.height() * size.scale());
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.scale(size.scale(), size.scale());
        drawing.paint(g);
        g.dispose();
        return image;
    }

    public byte[] png(Size size) {
        return PngWriter.encode(pixels(size), text, size.dotsPerInch());
    }

    public byte[] svg() {
        return SvgWriter.file(drawing, text.title(), text.alternative(), text.language())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Writes {@code x.png}, {@code x-print.png} and {@code x.svg}, and the alternative text as {@code x.txt}. */
    public void writeAll(Path png) throws IOException {
        Files.write(beside(png, "-print" + PNG), png(Size.PRINT));
        Files.write(beside(png, ".svg"), svg());
        writeOne(png, Size.SCREEN);
    }

    /** Writes {@code x.png} and {@code x.svg}, and the alternative text as {@code x.txt}. */
    public void writeWithSvg(Path png) throws IOException {
        Files.write(beside(png, ".svg"), svg());
        writeOne(png, Size.SCREEN);
    }

    /** Writes {@code x.png} and its alternative text as {@code x.txt} (UTF-8) into an existing folder. */
    public void writeOne(Path png, Size size) throws IOException {
        writeWords(png, text);
        Files.write(png, png(size));
    }

    /** Writes the alternative text alone, beside a picture. */
    public static void writeWords(Path png, PngText text) throws IOException {
        Files.write(beside(png, ".txt"), (text.alternative() + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static Path beside(Path png, String ending) {
        String name = png.getFileName().toString();
        return png.resolveSibling(name.substring(0, name.length() - PNG.length()) + ending);
    }
}
