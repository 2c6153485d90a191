package org.mc2cm.pipeline.indicators;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;

/**
 * What the catalogue's direction says a value should be: within a band, or at least a quota.
 *
 * @param kind {@code band} or {@code quota}
 * @param low lower end, on the scale of the unit
 * @param high upper end, null for quotas
 */
record Band(String kind, BigDecimal low, @Nullable BigDecimal high) {

    private static final Pattern BAND = Pattern.compile("target band ([0-9.]+)-([0-9.]+)");
    private static final Pattern QUOTA = Pattern.compile(".*\\(quota ([0-9]{1,3})\\)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Empty for a direction without numbers. */
    static Optional<Band> of(String direction) {
        Matcher band = BAND.matcher(direction);
        if (band.matches()) {
            return Optional.of(new Band("band", new BigDecimal(band.group(1)), new BigDecimal(band.group(2))));
        }
        Matcher quota = QUOTA.matcher(direction);
        return quota.matches()
                ? Optional.of(new Band("quota", new BigDecimal(quota.group(1)), null))
                : Optional.empty();
    }

    /** Of a quota by the exact fraction of the published counts: 49.6 per cent is not a half. */
    String status(PublishedRow row) {
        BigDecimal value = Series.value(row);
        if (value == null || !(row.value() instanceof PublishedValue.Shown shown)) {
            return "refused-value";
        }
        if (high != null) {
            return value.compareTo(low) < 0 ? "below" : value.compareTo(high) > 0 ? "above" : "within";
        }
        BigDecimal x = shown.numerator();
        BigDecimal n = shown.denominator();
        if (x == null || n == null || n.signum() <= 0) {
            return "refused-value";
        }
        return x.multiply(HUNDRED).compareTo(n.multiply(low)) >= 0 ? "met" : "not_met";
    }
}
