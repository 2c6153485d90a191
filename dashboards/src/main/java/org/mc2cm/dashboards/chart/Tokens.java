package org.mc2cm.dashboards.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;

/** Colours, sizes and strokes of the visual language; lengths in CSS pixels. */
public final class Tokens {

    public static final Color TEXT = new Color(0x1d2733);
    public static final Color MUTED = new Color(0x5b6775);
    public static final Color LINES = new Color(0xd9dee4);
    public static final Color FAINT = new Color(0xeef1f4);
    public static final Color BASE = new Color(0xaab4bf);
    public static final Color GROUND = Color.WHITE;
    public static final Color WOMEN = new Color(0x4b2e83);
    public static final Color MEN = new Color(0xe09f1f);
    /** Amber dark enough for words: 5.2 to 1 on white. */
    public static final Color MEN_WORDS = new Color(0x8f5f00);

    static final Color HATCH = new Color(0xc7ced6);
    static final Color CONNECTOR = new Color(0xa9afbf);
    static final Color SEA = new Color(0xe4ecf2);
    static final Color LAND = new Color(0xfaf8f4);
    static final Color COAST = new Color(0xbfccd6);

    static final double LABEL = 10.2;
    static final double CAPTION = 9.4;
    static final double SMALL = 8.4;

    private static final int INTERVAL_ALPHA = Math.round(0.16f * 255);
    private static final double LIGHTER = 0.5;

    private Tokens() {}

    /** The same hue at 16 per cent: a band or an interval. */
    public static Color interval(Color hue) {
        return new Color(hue.getRed(), hue.getGreen(), hue.getBlue(), INTERVAL_ALPHA);
    }

    /** Half way to white: provisional. */
    public static Color lighter(Color hue) {
        return new Color(towardsWhite(hue.getRed()), towardsWhite(hue.getGreen()), towardsWhite(hue.getBlue()));
    }

    private static int towardsWhite(int channel) {
        return (int) Math.round(channel + (255 - channel) * LIGHTER);
    }

    public static Stroke line(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    public static Stroke dashed(double width, double dash, double gap) {
        return new BasicStroke(
                (float) width,
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                10f,
                new float[] {(float) dash, (float) gap},
                0f);
    }
}
