package org.mc2cm.pipeline.indicators;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.SurveyAnswers;

/** The people that a survey's rows are about: sexes, and in each three bands of age. A place is also a bit. */
final class SurveyCells {

    static final List<String> SEXES = List.of("F", "M", "_T");
    private static final int AGES = 1 + SurveyAnswers.BANDS.size();

    /** Where the rows of others than migrants begin. */
    private static final int OTHERS = SEXES.size() * AGES;

    /** How many places there are. */
    static final int ALL = OTHERS + SEXES.size();

    /** The place of migrants of all sexes and ages. */
    static final int TOTAL = place("_T", 0);

    /**
     * Whom a row is about.
     *
     * @param migrant false for those who were asked beside the migrants
     * @param place 0 to {@link #ALL} - 1
     */
    record Cell(String sex, String age, boolean migrant, int place) {}

    private SurveyCells() {}

    /** Those of an indicator, by sex, age and migration status in the order of their codes. */
    static List<Cell> of(Catalogue catalogue, Indicator indicator) {
        List<Cell> cells = new ArrayList<>();
        String asked = catalogue.element(indicator.numerator()).sexes();
        for (String sex : SEXES) {
            boolean wanted =
                    asked.equals("F") ? sex.equals("F") : indicator.breakdowns().contains("SEX") || sex.equals("_T");
            if (wanted) {
                cells.add(new Cell(sex, "_T", true, place(sex, 0)));
                if (indicator.breakdowns().contains("MIGSTAT") && !paid(indicator)) {
                    cells.add(new Cell(sex, "_T", false, OTHERS + SEXES.indexOf(sex)));
                }
                if (indicator.breakdowns().contains("AGE") && !paid(indicator)) {
                    ages(cells, sex);
                }
            }
        }
        cells.sort(Comparator.comparing(Cell::sex)
                .thenComparing(Cell::age)
                .thenComparing(c -> c.migrant() ? "MIG" : "NMIG"));
        return cells;
    }

    /** A ratio of two sexes' means has one row. */
    static boolean paid(Indicator indicator) {
        return !indicator.unit().equals("per cent");
    }

    private static void ages(List<Cell> cells, String sex) {
        for (int band = 0; band < SurveyAnswers.BANDS.size(); band++) {
            cells.add(new Cell(sex, SurveyAnswers.BANDS.get(band), true, place(sex, band + 1)));
        }
    }

    /** Of a row's codes. */
    static int place(String sex, String age, boolean migrant) {
        return migrant ? place(sex, SurveyAnswers.BANDS.indexOf(age) + 1) : OTHERS + SEXES.indexOf(sex);
    }

    private static int place(String sex, int age) {
        return SEXES.indexOf(sex) * AGES + age;
    }

    /** The places of a respondent, as bits. */
    static int bits(byte sex, byte band, boolean migrant) {
        int ages = !migrant || band < 0 ? 1 : 1 | 1 << band + 1;
        int from = migrant ? 0 : OTHERS;
        int step = migrant ? AGES : 1;
        int all = ages << from + SEXES.indexOf("_T") * step;
        return switch (sex) {
            case SurveyAnswers.WOMAN -> all | ages << from;
            case SurveyAnswers.MAN -> all | ages << from + step;
            default -> all;
        };
    }
}
