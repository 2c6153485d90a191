package org.mc2cm.pipeline.finding.rules;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mc2cm.pipeline.finding.Finding;

/** All rules about messes, by code. */
public final class Messes {

    /** In the order of their codes. */
    public static final List<Mess> ALL = List.of(
            new HeaderPlace(),
            new MergedHeadings(),
            new RenamedColumns(),
            new MissingColumns(),
            new ExtraColumns(),
            new DecimalComma(),
            new TwoReadings(),
            new BrokenGroups(),
            new OtherDigits(),
            new DirectionalMarks(),
            new HiddenSmallCounts(),
            new NotAvailable(),
            new ZeroOrMissing(),
            new PercentAsText(),
            new PercentForCounts(),
            new DatesAsText(),
            new SerialDates(),
            new ChangedCodes(),
            new TotalsAmongRows(),
            new SexesDoNotAddUp(),
            new DuplicateRows(),
            new SentTwice(),
            new WrongPeriodOrCity(),
            new HiddenParts(),
            new Formulas(),
            new ImpossibleCounts(),
            new ImplausibleJump(),
            new UnknownCodes(),
            new CityNames(),
            new MixedUnits(),
            new PersonalData(),
            new WrongFormat(),
            new NoPlainNumber(),
            new OverTheLimits(),
            new MeaningInLooks());

    private static final Map<String, Mess> BY_CODE =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Mess::code, Function.identity()));

    private Messes() {}

    /** @throws IllegalArgumentException if there is no such rule */
    public static Mess of(String code) {
        Mess mess = BY_CODE.get(code);
        if (mess == null) {
            throw new IllegalArgumentException("there is no rule " + code);
        }
        return mess;
    }

    /** The rule whose message this is: the part of its key before the point is the code. */
    public static Mess ofMessage(String message) {
        return of(message.substring(0, Math.max(0, message.indexOf('.'))));
    }

    /** What the message's rule has to say about a place. */
    public static Finding at(String sheet, String cell, String seen, String message, String... rest) {
        return ofMessage(message).at(sheet, cell, "", seen, message, rest);
    }
}
