package org.mc2cm.dashboards.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * How far a picture is from the kept one. Another version of the font renderer may shade edges otherwise; a word that
 * moved or went is more.
 *
 * @param share of the pixels that differ by more than a shade, 0 to 1
 * @param most of them in one square of 16 by 16
 * @param drawn kept, new, and the differing pixels in red, side by side
 */
record Likeness(double share, int most, BufferedImage drawn) {

    private static final int SHADE = 64;
    private static final double ALL = 0.001;
    private static final int IN_A_SQUARE = 8;
    private static final int SQUARE = 16;

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
        int[] squares = new int[(width / SQUARE + 1) * (height / SQUARE + 1)];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean other = apart(sheet.getRGB(x, y), sheet.getRGB(width + x, y)) > SHADE;
                differing += other ? 1 : 0;
                squares[y / SQUARE * (width / SQUARE + 1) + x / SQUARE] += other ? 1 : 0;
                sheet.setRGB(2 * width + x, y, other ? 0xdd0000 : pale(sheet.getRGB(x, y)));
            }
        }
        boolean otherSize = kept.getWidth() != now.getWidth() || kept.getHeight() != now.getHeight();
        int most = Arrays.stream(squares).max().orElse(0);
        return new Likeness(otherSize ? 1 : differing / (double) (width * height), most, sheet);
    }

    boolean alike() {
        return share <= ALL && most <= IN_A_SQUARE;
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
