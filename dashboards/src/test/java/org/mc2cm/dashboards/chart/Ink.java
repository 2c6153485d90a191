package org.mc2cm.dashboards.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.function.IntPredicate;

/** A chart drawn on white at two pixels a CSS pixel, and what ink lies where. */
final class Ink {

    static final int SCALE = 2;

    private final BufferedImage image;

    private Ink(BufferedImage image) {
        this.image = image;
    }

    static Ink of(Chart chart, double width, double height) {
        BufferedImage image =
                new BufferedImage((int) (width * SCALE), (int) (height * SCALE), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        g.scale(SCALE, SCALE);
        chart.draw(g, width, height);
        g.dispose();
        return new Ink(image);
    }

    long count(Color colour) {
        return count(rgb -> rgb == (colour.getRGB() & 0xffffff));
    }

    long count(IntPredicate wanted) {
        long found = 0;
        for (int pixel : pixels()) {
            found += wanted.test(pixel & 0xffffff) ? 1 : 0;
        }
        return found;
    }

    /** The mean place across of the pixels of a colour, in CSS pixels. */
    double middle(Color colour) {
        long sum = 0;
        long found = 0;
        int[] pixels = pixels();
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] == colour.getRGB()) {
                sum += i % image.getWidth();
                found++;
            }
        }
        return (sum / (double) found + 0.5) / SCALE;
    }

    /** Dark pixels on the outermost frame of the image: words that are cut. */
    long darkAtTheEdge() {
        long found = 0;
        int[] pixels = pixels();
        int width = image.getWidth();
        for (int i = 0; i < pixels.length; i++) {
            int x = i % width;
            int y = i / width;
            boolean edge = x == 0 || y == 0 || x == width - 1 || y == image.getHeight() - 1;
            int green = pixels[i] >> 8 & 0xff;
            found += edge && green < 120 ? 1 : 0;
        }
        return found;
    }

    int[] pixels() {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
