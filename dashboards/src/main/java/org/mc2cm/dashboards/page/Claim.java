package org.mc2cm.dashboards.page;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;

/**
 * A published difference that its interval supports.
 *
 * @param gap between women and men; else a change on a year ago
 * @param strength how many half-widths of its interval the difference lies away from zero, above 1
 */
record Claim(PublishedIndicator indicator, boolean gap, PublishedRow difference, double strength) {

    /** The strongest of an area, of equal ones the first in page order; empty where no interval leaves zero out. */
    static Optional<Claim> strongest(Sheet sheet, Sentences sentences, String area) {
        return all(sheet, sentences, area, sheet.figures.indicators())
                .reduce((a, b) -> Comparator.comparingDouble(Claim::strength).compare(a, b) >= 0 ? a : b);
    }

    /** The strongest first, no indicator twice. */
    static List<Claim> surest(
            Sheet sheet, Sentences sentences, String area, List<PublishedIndicator> indicators, int count) {
        Set<String> named = new HashSet<>();
        return all(sheet, sentences, area, indicators)
                .sorted(Comparator.comparingDouble(Claim::strength).reversed())
                .filter(claim -> named.add(claim.indicator().code()))
                .limit(count)
                .toList();
    }

    private static Stream<Claim> all(
            Sheet sheet, Sentences sentences, String area, List<PublishedIndicator> indicators) {
        return indicators.stream()
                .flatMap(i -> Stream.of(
                        claim(i, false, sheet.figures.measure(i, area, sentences.headlineSex(i, area), "CHANGE_YEAR")),
                        claim(i, true, sheet.figures.measure(i, area, "_T", "GAP"))))
                .flatMap(Optional::stream)
                .filter(c -> !c.gap() || Selection.isComparison(c.indicator()))
                .filter(c -> Phrases.hasValue(sentences.headlineRow(c.indicator(), area)));
    }

    private static Optional<Claim> claim(PublishedIndicator indicator, boolean gap, @Nullable PublishedRow row) {
        if (!Verdict.of(row).isClear()) {
            return Optional.empty();
        }
        PublishedRow difference = Objects.requireNonNull(row);
        PublishedValue.Shown shown = (PublishedValue.Shown) difference.value();
        double value = Objects.requireNonNull(shown.value()).doubleValue();
        double width = Objects.requireNonNull(shown.upper()).doubleValue()
                - Objects.requireNonNull(shown.lower()).doubleValue();
        return Optional.of(new Claim(indicator, gap, difference, Math.abs(value) / Math.max(width / 2, 1e-9)));
    }
}
