package org.mc2cm.dashboards.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** The style sheet for pages read from right to left: left is right, letters join, and type is one step larger. */
final class MirroredStyle {

    private static final Pattern SIDE = Pattern.compile("\\b(left|right)\\b");
    private static final Pattern FOUR =
            Pattern.compile("((?:padding|margin): [^\\s;]+) ([^\\s;]+) ([^\\s;]+) ([^\\s;]+)(?=[; ])");
    private static final Pattern SIZE = Pattern.compile("font-size: ([0-9.]+)px");
    private static final Pattern SPACING = Pattern.compile("letter-spacing: [^;}]+;?");
    /** Blocks that are narrower than their column stand at its right edge. */
    private static final String NARROW =
            "div[style], object, .lede, .text, .trendname { margin-left: auto; margin-right: 0; }\n";

    private static final BigDecimal STEP = new BigDecimal("1.06");

    private MirroredStyle() {}

    static String of(String style) {
        String joined = SPACING.matcher(style).replaceAll("");
        String sides = SIDE.matcher(joined).replaceAll(side -> side.group().equals("left") ? "right" : "left");
        String edges = FOUR.matcher(sides).replaceAll("$1 $4 $3 $2");
        return SIZE.matcher(edges)
                        .replaceAll(size -> "font-size: "
                                + new BigDecimal(size.group(1)).multiply(STEP).setScale(1, RoundingMode.HALF_EVEN)
                                + "px")
                + NARROW;
    }
}
