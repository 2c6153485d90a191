package org.mc2cm.dashboards.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * How far a picture is from the kept one. Another version of the font renderer may shade edges otherwise; a word that
 * moved or went is more.
 *
 * @param share of the pixels that differ by more than a shade, 0 to 1
 * @param drawn kept, new, and the differing pixels in red, side by side
 */
record Likeness(double share, BufferedImage drawn) {

    private static final int SHADE = 64;
    private static final double MOST = 0.001;

    static Likeness of(BufferedImage kept, BufferedImage now) {
        int width = Math.max(kept.getWidth(), now.getWidth());
        int height = Math.max(kept.getHeight(), now.getHeight());
        BufferedImage sheet = new BufferedImage(3 * width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = sheet.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 3 * width, height);
        g.drawImage(kept, 0, 0, null);
        g.drawImage(now, width, 0, null);
        g.dispose();
        long differing = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean other = apart(sheet.getRGB(x, y), sheet.getRGB(width + x, y)) > SHADE;
                differing += other ? 1 : 0;
                sheet.setRGB(2 * width + x, y, other ? 0xdd0000 : pale(sheet.getRGB(x, y)));
            }
        }
        boolean otherSize = kept.getWidth() != now.getWidth() || kept.getHeight() != now.getHeight();
        return new Likeness(otherSize ? 1 : differing / (double) (width * height), sheet);
    }

    boolean alike() {
        return share <= MOST;
    }

    private static int apart(int a, int b) {
        int most = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            most = Math.max(most, Math.abs((a >> shift & 255) - (b >> shift & 255)));
        }
        return most;
    }

    private static int pale(int rgb) {
        int green = rgb >> 8 & 255;
        int grey = 255 - (255 - green) / 4;
        return grey << 16 | grey << 8 | grey;
    }
}
