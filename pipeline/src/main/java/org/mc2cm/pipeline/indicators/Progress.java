package org.mc2cm.pipeline.indicators;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A result against its target by IATI's rules (computation rule 15). The same formulas hold for indicators that should
 * fall.
 */
record Progress(LocalDate from, BigDecimal baseline, LocalDate until, BigDecimal target) {

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal SLIGHTLY = new BigDecimal("0.1");

    enum Status {
        ON_TRACK,
        SLIGHTLY_OFF,
        OFF
    }

    Progress {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("a target's day " + until + " is not after its baseline's " + from);
        }
    }

    /** Per cent of the way, not capped; empty where target and baseline are the same. */
    Optional<BigDecimal> percent(BigDecimal actual) {
        BigDecimal way = target.subtract(baseline);
        return way.signum() == 0
                ? Optional.empty()
                : Optional.of(actual.subtract(baseline)
                        .multiply(HUNDRED)
                        .divide(way, DIGITS)
                        .stripTrailingZeros());
    }

    /** Where the line stands on a day: linear by days, flat before and after. */
    BigDecimal milestone(LocalDate day) {
        long all = ChronoUnit.DAYS.between(from, until);
        long gone = Math.max(0, Math.min(all, ChronoUnit.DAYS.between(from, day)));
        return baseline.add(
                target.subtract(baseline).multiply(BigDecimal.valueOf(gone)).divide(BigDecimal.valueOf(all), DIGITS));
    }

    /** At or past the line, behind it by at most a tenth of the whole way, or by more; empty without a way to go. */
    Optional<Status> status(LocalDate day, BigDecimal actual) {
        BigDecimal way = target.subtract(baseline);
        if (way.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal behind = milestone(day).subtract(actual).multiply(BigDecimal.valueOf(way.signum()));
        if (behind.signum() <= 0) {
            return Optional.of(Status.ON_TRACK);
        }
        boolean slightly = behind.compareTo(way.abs().multiply(SLIGHTLY)) <= 0;
        return Optional.of(slightly ? Status.SLIGHTLY_OFF : Status.OFF);
    }
}
