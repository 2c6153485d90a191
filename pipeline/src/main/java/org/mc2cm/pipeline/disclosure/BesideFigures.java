package org.mc2cm.pipeline.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mc2cm.release.Edition;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.QualityRow;
import org.mc2cm.release.RevisionRow;
import org.mc2cm.release.TargetRow;
import org.mc2cm.release.ValueKey;

/** The tables beside values.csv say no more of a withheld value than it does itself. */
final class BesideFigures {

    /** Measures of how the workbooks came, never of what stands in them. */
    private static final Set<String> MEASURES = Set.of(
            "reported",
            "completeness",
            "timeliness",
            "on_time",
            "with_sex",
            "withheld",
            "revisions",
            "revised",
            "unused_cells",
            "comparability",
            "survey_respondents",
            "item_nonresponse");

    private static final Set<String> CAUSES = Set.of("LATE", "ERROR", "METHOD", "RECLASS");

    private BesideFigures() {}

    static List<String> leaks(Edition edition, List<Edition> earlier) {
        List<String> leaks = new ArrayList<>();
        Map<ValueKey, PublishedRow> now = revised(edition.revisions(), edition.rows());
        Map<Integer, Map<ValueKey, PublishedRow>> before = new HashMap<>();
        for (Edition e : earlier) {
            if (e.manifest().quarter().equals(edition.manifest().quarter())) {
                before.put(e.manifest().edition(), revised(edition.revisions(), e.rows()));
            }
        }
        for (RevisionRow row : edition.revisions()) {
            PublishedRow was = before.getOrDefault(row.oldEdition(), Map.of()).get(plain(row.key()));
            if (!honest(row, now.get(plain(row.key())), was)) {
                leaks.add("revisions.csv says of " + row.key().valueId() + " what neither edition shows");
            }
        }
        Map<String, Integer> withheld = withheld(edition);
        for (QualityRow row : edition.quality()) {
            if (!MEASURES.contains(row.measure().replaceFirst(":.*", ""))) {
                leaks.add("quality.csv has the measure " + row.measure() + ", which is none of its measures");
            } else if (row.measure().equals("withheld")
                    && !row.value().equals(Integer.toString(withheld.getOrDefault(row.area() + row.quarter(), 0)))) {
                leaks.add("quality.csv counts other withheld values of " + row.area() + " than values.csv has");
            }
        }
        leaks.addAll(targets(edition));
        leaks.addAll(surveys(edition));
        return leaks;
    }

    /** Sizes stand beside survey values whose denominators may be read, and are no finer. */
    private static List<String> surveys(Edition edition) {
        Map<ValueKey, BigDecimal> sizes = new HashMap<>();
        edition.surveys().forEach(s -> sizes.put(s.key(), s.respondents()));
        for (PublishedRow row : sizes.isEmpty() ? List.<PublishedRow>of() : edition.rows()) {
            if (row.key().window().equals("S")
                    && row.value() instanceof PublishedValue.Shown shown
                    && shown.denominator() != null
                    && sizes.containsKey(row.key())
                    && shown.denominator().compareTo(sizes.get(row.key())) == 0) {
                sizes.remove(row.key());
            }
        }
        return sizes.keySet().stream()
                .map(k -> "surveys.csv says of " + k.valueId() + " how many were asked, which values.csv does not")
                .sorted()
                .toList();
    }

    /** What targets.csv says of a value stands in values.csv; so do the baselines of classes that may be withheld. */
    private static List<String> targets(Edition edition) {
        Map<String, String> unread = new TreeMap<>();
        Map<String, PublishedIndicator> indicators = new HashMap<>();
        edition.indicators().forEach(i -> indicators.put(i.code(), i));
        for (TargetRow t : edition.targets()) {
            BigDecimal value = t.value();
            BigDecimal baseline = t.baseline();
            PublishedIndicator of = indicators.get(t.indicator());
            boolean plain = of != null && Set.of("S3", "S4").contains(of.disclosureClass());
            String say = "targets.csv says of " + t.indicator() + " in " + t.area() + " what values.csv does not";
            if (value != null) {
                unread.put(said(t.indicator(), t.area(), t.quarter().substring(0, 4), t.sex(), value), say);
            }
            if (baseline != null && !plain) {
                String year = t.baselineDate().substring(0, 4);
                unread.put(said(t.indicator(), t.area(), year, t.sex(), baseline), say);
            }
        }
        for (PublishedRow row : unread.isEmpty() ? List.<PublishedRow>of() : edition.rows()) {
            ValueKey k = row.key();
            if (k.age().equals("_T")
                    && k.dimName().isEmpty()
                    && row.value() instanceof PublishedValue.Shown shown
                    && shown.value() != null) {
                unread.remove(said(k.indicator(), k.area(), k.quarter().substring(0, 4), k.sex(), shown.value()));
            }
        }
        return unread.values().stream().distinct().toList();
    }

    private static String said(String indicator, String area, String year, String sex, BigDecimal value) {
        return String.join(
                "|",
                indicator,
                area,
                year,
                sex,
                value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString());
    }

    /** The rows that revisions speak of, by key. */
    private static Map<ValueKey, PublishedRow> revised(List<RevisionRow> revisions, List<PublishedRow> rows) {
        Set<ValueKey> keys = new HashSet<>();
        revisions.forEach(r -> keys.add(plain(r.key())));
        Map<ValueKey, PublishedRow> revised = new HashMap<>();
        for (PublishedRow row : keys.isEmpty() ? List.<PublishedRow>of() : rows) {
            ValueKey key = plain(row.key());
            if (keys.contains(key)) {
                revised.put(key, row);
            }
        }
        return revised;
    }

    /** As revisions.csv has it: without the level of the area, which follows from the area. */
    private static ValueKey plain(ValueKey k) {
        return new ValueKey(
                k.indicator(),
                k.area(),
                "",
                k.quarter(),
                k.window(),
                k.sex(),
                k.age(),
                k.migstat(),
                k.dimName(),
                k.dimCode());
    }

    /** Both sides as the two editions show them, and nothing of old beside what is withheld now. */
    private static boolean honest(RevisionRow row, @Nullable PublishedRow now, @Nullable PublishedRow was) {
        if (now == null || !now.display().equals(row.newDisplay()) || !CAUSES.contains(row.cause())) {
            return false;
        }
        if (now.value() instanceof PublishedValue.Withheld) {
            return row.oldDisplay().isEmpty();
        }
        return was != null && was.display().equals(row.oldDisplay());
    }

    private static Map<String, Integer> withheld(Edition edition) {
        Map<String, Integer> counts = new HashMap<>();
        for (PublishedRow row : edition.rows()) {
            if (row.value() instanceof PublishedValue.Withheld) {
                counts.merge(row.key().area() + row.key().quarter(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
