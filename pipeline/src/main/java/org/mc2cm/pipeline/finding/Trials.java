package org.mc2cm.pipeline.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The rules that only report: what they would refuse or doubt is a note, and the figure counts as it stands. That is
 * possible where something can be read without the rule.
 *
 * @param codes such as {@code M27}
 */
public record Trials(Set<String> codes) {

    /** No rule is on trial. */
    public static final Trials NONE = new Trials(Set.of());

    /** Refusals of what can be read all the same. */
    private static final Set<String> READABLE = Set.of(
            "M01.version",
            "M13.contradiction",
            "M14.over",
            "M16.date",
            "M16.two",
            "M20.differs",
            "M23.periodContradicts",
            "M26.decimals",
            "M26.negative",
            "M26.over",
            "M28.letter",
            "M28.sex",
            "M30.currency",
            "M30.noCurrency",
            "M30.unit",
            "M35.struck");

    /** Why a rule can never be on trial; a rule that is not here can be, wholly or for what it only asks. */
    private static final Map<String, String> IMPOSSIBLE = new TreeMap<>();

    static {
        never("it does not know which column is meant", "M02", "M03");
        never("what it refuses is personal data, which must not get in", "M05", "M31");
        never("the cell has no reading without it", "M08", "M09", "M18", "M33");
        never("it only notes as it is", "M06", "M10", "M11", "M17");
        never("it decides which of two figures or files counts", "M21", "M22");
        never("without it nobody knows whose figures they are", "M29");
        never("what it refuses cannot be opened, or must not be", "M32");
    }

    private static void never(String reason, String... rules) {
        List.of(rules).forEach(rule -> IMPOSSIBLE.put(rule, reason));
    }

    /** Why a rule cannot be on trial; empty if it can. */
    public static Optional<String> impossible(String rule) {
        return rule.matches("M[0-9]{2}")
                ? Optional.ofNullable(IMPOSSIBLE.get(rule))
                : Optional.of("it is no rule about what stands in a workbook");
    }

    /** Whether what this message refuses counts all the same. */
    public boolean tries(String message) {
        return READABLE.contains(message) && codes.contains(message.substring(0, message.indexOf('.')));
    }

    /** As the finding is, or as a note. */
    Finding of(Finding finding) {
        boolean asks = finding.severity() == Severity.WARN && codes.contains(finding.rule());
        return asks || finding.severity().refuses() && tries(finding.message())
                ? new Finding(
                        finding.sheet(),
                        finding.cell(),
                        finding.rule(),
                        Severity.NOTE,
                        finding.element(),
                        finding.seen(),
                        finding.message(),
                        finding.arguments())
                : finding;
    }
}
