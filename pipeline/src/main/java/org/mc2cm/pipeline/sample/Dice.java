package org.mc2cm.pipeline.sample;

import java.util.SplittableRandom;

/** Chance that can be repeated: the same seed and words give the same throws on every machine. */
final class Dice {

    private final SplittableRandom random;

    private Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static Dice of(long seed, Object... words) {
        long state = mix(seed + 0x9E3779B97F4A7C15L);
        for (Object word : words) {
            String text = word.toString();
            for (int i = 0; i < text.length(); i++) {
                state = (state ^ text.charAt(i)) * 0x100000001B3L;
            }
            state = mix(state + 1);
        }
        return new Dice(state);
    }

    private static long mix(long z) {
        long a = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
        return b ^ (b >>> 31);
    }

    /** 0 to under 1. */
    double uniform() {
        return random.nextDouble();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Standard normal, by the sum of twelve: no function of the machine enters. */
    double normal() {
        double sum = -6;
        for (int i = 0; i < 12; i++) {
            sum += random.nextDouble();
        }
        return sum;
    }

    /** About Poisson: by multiplication for small means, else a rounded normal. */
    long events(double mean) {
        if (mean > 30) {
            return Math.max(0, Math.round(mean + StrictMath.sqrt(mean) * normal()));
        }
        double limit = StrictMath.exp(-mean);
        double product = uniform();
        long events = 0;
        while (product > limit) {
            product *= uniform();
            events++;
        }
        return events;
    }

    /** About binomial, between 0 and {@code of}. */
    long successes(long of, double share) {
        double spread = StrictMath.sqrt(of * share * (1 - share));
        return Math.min(of, Math.max(0, Math.round(of * share + spread * normal())));
    }
}
