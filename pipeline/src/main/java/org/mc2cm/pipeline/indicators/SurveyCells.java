package org.mc2cm.pipeline.indicators;

import java.util.ArrayList;
import java.util.List;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.SurveyAnswers;

/** The people that a survey's rows are about: sexes, and in each three bands of age. A place is also a bit. */
final class SurveyCells {

    static final List<String> SEXES = List.of("F", "M", "_T");
    private static final int AGES = 1 + SurveyAnswers.BANDS.size();

    /** How many places there are. */
    static final int ALL = SEXES.size() * AGES;

    /** @param place 0 to {@link #ALL} - 1 */
    record Cell(String sex, String age, int place) {}

    private SurveyCells() {}

    /** Those of an indicator, by sex and age in the order of their codes. */
    static List<Cell> of(Catalogue catalogue, Indicator indicator) {
        List<Cell> cells = new ArrayList<>();
        String asked = catalogue.element(indicator.numerator()).sexes();
        for (String sex : SEXES) {
            boolean wanted =
                    asked.equals("F") ? sex.equals("F") : indicator.breakdowns().contains("SEX") || sex.equals("_T");
            if (wanted) {
                cells.add(new Cell(sex, "_T", place(sex, 0)));
                if (indicator.breakdowns().contains("AGE") && !paid(indicator)) {
                    ages(cells, sex);
                }
            }
        }
        cells.sort(java.util.Comparator.comparing(Cell::sex).thenComparing(Cell::age));
        return cells;
    }

    /** A ratio of two sexes' means has one row. */
    static boolean paid(Indicator indicator) {
        return !indicator.unit().equals("per cent");
    }

    private static void ages(List<Cell> cells, String sex) {
        for (int band = 0; band < SurveyAnswers.BANDS.size(); band++) {
            cells.add(new Cell(sex, SurveyAnswers.BANDS.get(band), place(sex, band + 1)));
        }
    }

    private static int place(String sex, int age) {
        return SEXES.indexOf(sex) * AGES + age;
    }

    /** The places of a respondent, as bits. */
    static int bits(byte sex, byte band) {
        int ages = band < 0 ? 1 : 1 | 1 << band + 1;
        int all = ages << SEXES.indexOf("_T") * AGES;
        return switch (sex) {
            case SurveyAnswers.WOMAN -> all | ages;
            case SurveyAnswers.MAN -> all | ages << AGES;
            default -> all;
        };
    }
}
