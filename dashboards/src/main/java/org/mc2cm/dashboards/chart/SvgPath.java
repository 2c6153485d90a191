package org.mc2cm.dashboards.chart;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** The {@code d} of a path: steps in hundredths of a CSS pixel, each from the rounded end of the one before. */
final class SvgPath {

    private static final String STEPS = "mlqcz";
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    private final StringBuilder out = new StringBuilder(256);
    private long x;
    private long y;
    private long startX;
    private long startY;
    private char last = ' ';

    private SvgPath() {}

    static String of(Shape shape) {
        SvgPath path = new SvgPath();
        double[] numbers = new double[6];
        for (PathIterator steps = shape.getPathIterator(null); !steps.isDone(); steps.next()) {
            path.step(steps.currentSegment(numbers), numbers);
        }
        return path.out.toString();
    }

    private void step(int kind, double[] numbers) {
        char letter = STEPS.charAt(kind);
        if (letter != last || letter == 'm') {
            out.append(letter);
        }
        long fromX = x;
        long fromY = y;
        for (int i = 0; i < NUMBERS[kind]; i += 2) {
            x = Math.round(numbers[i] * 100);
            y = Math.round(numbers[i + 1] * 100);
            between(x - fromX);
            between(y - fromY);
        }
        if (letter == 'm') {
            startX = x;
            startY = y;
        } else if (letter == 'z') {
            x = startX;
            y = startY;
        }
        last = letter;
    }

    private void between(long hundredths) {
        char before = out.charAt(out.length() - 1);
        if (hundredths >= 0 && (Character.isDigit(before) || before == '.')) {
            out.append(' ');
        }
        append(out, hundredths);
    }

    /** {@code -1250} as {@code -12.5}. */
    static void append(StringBuilder out, long hundredths) {
        long size = Math.abs(hundredths);
        if (hundredths < 0) {
            out.append('-');
        }
        out.append(size / 100);
        int rest = (int) (size % 100);
        if (rest > 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 > 0) {
                out.append(rest % 10);
            }
        }
    }
}
