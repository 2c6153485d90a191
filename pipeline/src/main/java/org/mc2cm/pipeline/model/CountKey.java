package org.mc2cm.pipeline.model;

/**
 * What identifies a count of one element.
 *
 * @param area participant or municipality id, or {@code NETWORK}
 * @param window {@code Q} or {@code R4}
 * @param scope for the network the indicator that it is pooled for (each indicator pools its own cities; where every sex is
 *     divided by one total, the denominator is pooled for each sex, as in {@code LAB-12/F}), else empty
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

    /** Spelled out, as is the order: faster from the first call on than what the compiler makes. */
    @Override
    public int hashCode() {
        int hash = element.hashCode();
        hash = 31 * hash + area.hashCode();
        hash = 31 * hash + quarter.index();
        hash = 31 * hash + window.hashCode();
        hash = 31 * hash + sex.hashCode();
        hash = 31 * hash + age.hashCode();
        hash = 31 * hash + migstat.hashCode();
        hash = 31 * hash + dimName.hashCode();
        hash = 31 * hash + dimCode.hashCode();
        return 31 * hash + scope.hashCode();
    }

    /** Spelled out: tables hold hundreds of thousands of keys. */
    @Override
    public int compareTo(CountKey other) {
        int order = element.compareTo(other.element);
        order = order != 0 ? order : area.compareTo(other.area);
        order = order != 0 ? order : scope.compareTo(other.scope);
        order = order != 0 ? order : quarter.compareTo(other.quarter);
        order = order != 0 ? order : window.compareTo(other.window);
        order = order != 0 ? order : sex.compareTo(other.sex);
        order = order != 0 ? order : age.compareTo(other.age);
        order = order != 0 ? order : migstat.compareTo(other.migstat);
        order = order != 0 ? order : dimName.compareTo(other.dimName);
        order = order != 0 ? order : dimCode.compareTo(other.dimCode);
        return order;
    }
}
