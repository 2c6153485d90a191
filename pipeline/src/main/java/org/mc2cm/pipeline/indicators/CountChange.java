package org.mc2cm.pipeline.indicators;

/**
 * From one count of events to a later one of equal exposure (computation rule 9).
 *
 * @param absolute later less older
 * @param percent NaN where the older count is under 20
 * @param ratio later over older, with its exact conditional interval
 */
record CountChange(double absolute, double percent, double ratio, Interval interval, Direction direction) {

    /** What may be said in words: only what the interval supports. */
    enum Direction {
        UP("up"),
        DOWN("down"),
        UNCLEAR("no clear change");

        private final String words;

        Direction(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    private static final double ENOUGH = 20;

    /** @param older over zero */
    static CountChange of(double older, double later) {
        double percent = older < ENOUGH ? Double.NaN : (later - older) / older * 100;
        Interval interval = Gap.rateRatio(later, 1, older, 1);
        return new CountChange(later - older, percent, later / older, interval, direction(interval, 1));
    }

    /** Of a difference about 0 or a ratio about 1. */
    static Direction direction(Interval interval, double none) {
        if (interval.lower() > none) {
            return Direction.UP;
        }
        return interval.upper() < none ? Direction.DOWN : Direction.UNCLEAR;
    }
}
