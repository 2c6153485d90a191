package org.mc2cm.pipeline.finding.rules;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mc2cm.pipeline.finding.Severity;

/** M11: a small count that the city hides keeps its bounds. */
public final class HiddenSmallCounts extends Mess {

    private static final Pattern UNDER = Pattern.compile(
            "(?:<|less than|fewer than|under|moins de|inferieur a|menos de|menor de|meno di|inferiore a|اقل من|دون) ?([0-9]{1,3})");
    private static final Pattern RANGE =
            Pattern.compile("(?:de |da |من |from )?([0-9]{1,3})(?: ?[-–] ?| (?:to|a|الى) )([0-9]{1,3})");

    HiddenSmallCounts() {
        super("M11", Map.ofEntries(Map.entry("M11.bounds", Severity.NOTE), Map.entry("M11.star", Severity.NOTE)));
    }

    /** The least and the most that a folded text such as {@code <5} or {@code 1-4} says, empty if it says none. */
    public static Optional<int[]> bounds(String folded) {
        Matcher under = UNDER.matcher(folded);
        if (under.matches() && Integer.parseInt(under.group(1)) > 1) {
            return Optional.of(new int[] {1, Integer.parseInt(under.group(1)) - 1});
        }
        Matcher range = RANGE.matcher(folded);
        if (range.matches() && Integer.parseInt(range.group(1)) < Integer.parseInt(range.group(2))) {
            return Optional.of(new int[] {Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))});
        }
        return Optional.empty();
    }
}
