package org.mc2cm.pipeline.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.ToDoubleFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Formulas of the domain written down a second time, from their definitions and without the program's libraries. */
final class ByHand {

    /** The keyed rounding, written down a second time: first 64 bits of the HMAC against the residue. */
    static int rounded(Path secret, String message, int value) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Files.readAllBytes(secret), "HmacSHA256"));
        byte[] hash = mac.doFinal(message.getBytes(StandardCharsets.UTF_8));
        double u = 0;
        for (int i = 7; i >= 0; i--) {
            u = (u + (hash[i] & 0xff)) / 256;
        }
        int residue = value % 5;
        return residue == 0 || u >= residue / 5.0 ? value - residue : value - residue + 5;
    }

    /** The chance of at most k events where {@code mean} are expected. */
    static double below(int k, double mean) {
        double term = Math.exp(-mean);
        double sum = 0;
        for (int i = 0; i <= k; i++) {
            sum += term;
            term *= mean / (i + 1);
        }
        return sum;
    }

    /** Where a falling function of the mean is zero, by halving. */
    static double poisson(ToDoubleFunction<Double> falling) {
        double low = 0;
        double high = 100;
        for (int i = 0; i < 200; i++) {
            double middle = (low + high) / 2;
            if (falling.applyAsDouble(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private ByHand() {}
}
