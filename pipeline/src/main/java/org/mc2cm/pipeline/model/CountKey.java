package org.mc2cm.pipeline.model;

import java.util.Comparator;

/**
 * What identifies a count of one element.
 *
 * @param area participant or municipality id, or {@code NETWORK}
 * @param window {@code Q} or {@code R4}
 * @param scope for the network the indicator that it is pooled for (each indicator pools its own cities), else empty
 */
public record CountKey(
        String element,
        String area,
        Quarter quarter,
        String window,
        String sex,
        String age,
        String migstat,
        String dimName,
        String dimCode,
        String scope)
        implements Comparable<CountKey> {

    private static final Comparator<CountKey> ORDER = Comparator.comparing(CountKey::element)
            .thenComparing(CountKey::area)
            .thenComparing(CountKey::scope)
            .thenComparing(CountKey::quarter)
            .thenComparing(CountKey::window)
            .thenComparing(CountKey::sex)
            .thenComparing(CountKey::age)
            .thenComparing(CountKey::migstat)
            .thenComparing(CountKey::dimName)
            .thenComparing(CountKey::dimCode);

    @Override
    public int compareTo(CountKey other) {
        return ORDER.compare(this, other);
    }
}
