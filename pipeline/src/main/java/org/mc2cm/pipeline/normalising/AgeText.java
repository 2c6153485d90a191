package org.mc2cm.pipeline.normalising;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An age band as people write it, as its SDMX code: 15-24, 65 ans ou plus, أقل من 15 سنة. */
final class AgeText {

    private static final String UNIT =
            "(?: ?(?:years?|yrs?|ans?|anos?|anni|سنة|سنوات|عاما|عام))?(?: old| of age| d'age)?";
    private static final Pattern CODE = Pattern.compile("(?i)Y(?:[0-9]{1,3}T[0-9]{1,3}|_(?:LT|GE)[0-9]{1,3})");
    private static final Pattern BETWEEN = Pattern.compile(
            "(?:de |da |from |من )?([0-9]{1,3})" + UNIT + "(?: ?[-\u2013] ?| (?:to|a|الى) )([0-9]{1,3})" + UNIT);
    private static final Pattern UNDER =
            Pattern.compile("(?:< ?|(?:under|below|less than|moins de|menos de|menores de|meno di|sotto i|"
                    + "اقل من|دون) )([0-9]{1,3})" + UNIT);
    private static final Pattern FROM = Pattern.compile("(?:>= ?|≥ ?)([0-9]{1,3})" + UNIT + "|([0-9]{1,3})" + UNIT
            + "(?: ?\\+| (?:and over|or over|and above|or more|et plus|ou plus|et \\+|y mas|o mas|e oltre|o piu|e piu|"
            + "فاكثر|فما فوق|واكثر))");

    private AgeText() {}

    /** The code that the words compose; whether the workbook takes that band, its code list says. */
    static Optional<String> code(String raw) {
        Digits digits = Digits.of(raw);
        if (digits.mixed() || raw.chars().anyMatch(c -> Character.getType(c) == Character.OTHER_NUMBER)) {
            return Optional.empty();
        }
        if (CODE.matcher(digits.text()).matches()) {
            return Optional.of(digits.text().toUpperCase(Locale.ROOT));
        }
        String text = Fold.fold(digits.text());
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            int low = Integer.parseInt(between.group(1));
            int high = Integer.parseInt(between.group(2));
            return low >= high
                    ? Optional.empty()
                    : Optional.of(low == 0 ? "Y_LT" + (high + 1) : "Y" + low + "T" + high);
        }
        Matcher under = UNDER.matcher(text);
        if (under.matches()) {
            return Optional.of("Y_LT" + Integer.parseInt(under.group(1)));
        }
        Matcher from = FROM.matcher(text);
        if (from.matches()) {
            String edge = from.group(1) == null ? from.group(2) : from.group(1);
            return Optional.of("Y_GE" + Integer.parseInt(edge));
        }
        return Optional.empty();
    }
}
