package org.mc2cm.pipeline.template;

/** Row heights, in points, for texts that wrap: set, because not every spreadsheet program fits rows by itself. */
final class Heights {

    private Heights() {}

    /** @param width of the column in characters */
    static double of(String text, double width) {
        int lines = 0;
        for (String part : text.split("\n", -1)) {
            lines += Math.max(1, (int) Math.ceil(part.length() / (width * 0.98)));
        }
        return lines * 14.5 + 5;
    }
}
