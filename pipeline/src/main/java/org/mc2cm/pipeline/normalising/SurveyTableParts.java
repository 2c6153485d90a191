package org.mc2cm.pipeline.normalising;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.SurveyAnswers;
import org.mc2cm.pipeline.model.SurveyTableRow;

/**
 * Which estimates of sensitive items stand beside all the parts they could be reckoned against. A total beside all of its
 * parts but one would give that one away, and nobody could say whether it is small.
 */
final class SurveyTableParts {

    /** The people of one table of parts. */
    private record People(String quarter, String indicator, boolean migrant, String sex, String age) {

        static People of(SurveyTableRow row, String sex, String age) {
            LocalDate ended = row.ended();
            return new People(Quarter.of(ended).toString(), row.indicator(), row.migrant(), sex, age);
        }
    }

    private SurveyTableParts() {}

    /** Those that lack parts, in their order. */
    static List<SurveyTableRow> lacking(List<SurveyTableRow> rows, Predicate<String> sensitive) {
        List<SurveyTableRow> lacking = new ArrayList<>();
        Map<People, Set<String>> bands = new HashMap<>();
        rows.forEach(r -> add(bands, People.of(r, r.sex(), ""), r.age()));
        Map<People, Set<String>> sexes = new HashMap<>();
        for (SurveyTableRow row : rows) {
            if (sensitive.test(row.indicator()) && !row.age().equals("_T") && !all(bands, row)) {
                lacking.add(row);
            } else {
                add(sexes, People.of(row, "", row.age()), row.sex());
            }
        }
        for (SurveyTableRow row : rows) {
            Set<String> beside = sexes.getOrDefault(People.of(row, "", row.age()), Set.of());
            boolean one = beside.contains("F") != beside.contains("M");
            if (sensitive.test(row.indicator()) && row.sex().equals("_T") && one && !lacking.contains(row)) {
                lacking.add(row);
            }
        }
        return lacking;
    }

    private static boolean all(Map<People, Set<String>> bands, SurveyTableRow row) {
        return bands.getOrDefault(People.of(row, row.sex(), ""), Set.of()).containsAll(SurveyAnswers.BANDS);
    }

    private static void add(Map<People, Set<String>> parts, People people, String part) {
        parts.computeIfAbsent(people, p -> new TreeSet<>()).add(part);
    }
}
