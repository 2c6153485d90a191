package org.mc2cm.pipeline.inbox;

/** Names out of files that nobody has vouched for, made fit to print. */
final class Seen {

    private static final int MOST = 80;

    private Seen() {}

    /** At most 80 characters, without control and directional characters. */
    static String of(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .limit(MOST)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
