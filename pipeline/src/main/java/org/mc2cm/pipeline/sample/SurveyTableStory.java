package org.mc2cm.pipeline.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.template.Filling;

/** Invents the estimates of a city that may not hand on its respondents. */
final class SurveyTableStory {

    private static final int CITY = 7;

    private static final List<String> COLUMNS = List.of(
            "fieldwork_end",
            "indicator_code",
            "sex",
            "age",
            "migstat",
            "n",
            "cases",
            "value",
            "design_effect",
            "degrees");

    private SurveyTableStory() {}

    /** One city, each summer. */
    static boolean asked(SampleCity city, Quarter quarter) {
        return quarter.number() == 3 && city.index() == CITY;
    }

    static Filling.Table tell(Catalogue catalogue, SampleCity city, Quarter quarter) {
        Dice dice = Dice.of(city.seed(), city.place().id(), quarter, "survey table");
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS);
        for (Indicator indicator : catalogue.indicators().values()) {
            if (indicator.survey() && indicator.unit().equals("per cent")) {
                boolean women = catalogue.element(indicator.numerator()).sexes().equals("F");
                double level = 0.25 + 0.3 * dice.uniform();
                int[] n = {430 + dice.below(90), women ? 0 : 430 + dice.below(90)};
                int[] cases = new int[2];
                for (int s = 0; s < n.length; s++) {
                    cases[s] = (int) Math.round(n[s] * (level + 0.05 * dice.normal() / 2));
                }
                rows.add(row(quarter, indicator, "F", n[0], cases[0], dice));
                if (!women) {
                    rows.add(row(quarter, indicator, "M", n[1], cases[1], dice));
                    rows.add(row(quarter, indicator, "_T", n[0] + n[1], cases[0] + cases[1], dice));
                }
            }
        }
        return new Filling.Table("07_SURVEY_TABLE", rows);
    }

    private static List<String> row(Quarter quarter, Indicator indicator, String sex, int n, int cases, Dice dice) {
        return List.of(
                quarter.firstDay().plusDays(48).toString(),
                indicator.code(),
                sex,
                "",
                "",
                Integer.toString(n),
                Integer.toString(cases),
                String.format(Locale.ROOT, "%.2f", 100.0 * cases / n),
                String.format(Locale.ROOT, "%.2f", 1.1 + 0.5 * dice.uniform()),
                "46");
    }
}
