package org.mc2cm.pipeline.normalising;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.SurveyAnswers;
import org.mc2cm.pipeline.model.SurveyTableRow;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;

/** One row of 07_SURVEY_TABLE on its way to an estimate, or what is wrong with it. */
final class SurveyTableLine {

    private static final double HUNDRED = 100;
    private static final double MOST_EFFECT = 1_000;

    private final Catalogue catalogue;
    private final Map<String, Integer> columns;
    private final VerbatimRow row;
    private String wrong = "";
    private String message = "";
    private String argument = "";

    SurveyTableLine(Catalogue catalogue, Map<String, Integer> columns, VerbatimRow row) {
        this.catalogue = catalogue;
        this.columns = columns;
        this.row = row;
    }

    /** Null where something is wrong. */
    @Nullable
    SurveyTableRow estimate() {
        Indicator indicator = catalogue.indicators().get(text("indicator_code").toUpperCase(Locale.ROOT));
        if (indicator == null || !indicator.survey() || !indicator.unit().equals("per cent")) {
            return none("indicator_code", "M42.indicator", "");
        }
        String own = catalogue.element(indicator.numerator()).sexes().equals("F") ? "F" : "_T";
        String sex = or("sex", own);
        String age = or("age", "_T");
        String migstat = or("migstat", "MIG");
        if (!List.of("F", "M", "_T").contains(sex) || own.equals("F") && !sex.equals("F")) {
            return none("sex", "M42.code", indicator.code());
        }
        if (!age.equals("_T") && !SurveyAnswers.BANDS.contains(age)) {
            return none("age", "M42.code", indicator.code());
        }
        if (!migstat.equals("MIG") && !(migstat.equals("NMIG") && age.equals("_T"))) {
            return none("migstat", "M42.code", indicator.code());
        }
        LocalDate ended = SurveySheet.day(text("fieldwork_end")).orElse(null);
        if (ended == null) {
            return none("fieldwork_end", "M42.number", "fieldwork_end");
        }
        return sized(indicator, ended, sex, age, migstat.equals("MIG"));
    }

    private @Nullable SurveyTableRow sized(
            Indicator indicator, LocalDate ended, String sex, String age, boolean migrant) {
        double n = number("n");
        double value = number("value");
        double effect = number("design_effect");
        if (!(n >= 1 && n <= Integer.MAX_VALUE && n == Math.rint(n))) {
            return none("n", "M42.number", "n");
        }
        if (!(value >= 0 && value <= HUNDRED)) {
            return none("value", "M42.number", "value");
        }
        if (!(effect > 0 && effect <= MOST_EFFECT)) {
            return none("design_effect", "M42.number", "design_effect");
        }
        boolean told = !text("cases").isEmpty();
        double cases = told ? number("cases") : Math.rint(n * value / HUNDRED);
        if (!told && catalogue.classOf(indicator).zeroHidden()) {
            return none("indicator_code", "M42.cases", indicator.code());
        }
        boolean against = told && (cases == 0 && value > 0 || cases == n && value < HUNDRED);
        if (!(cases >= 0 && cases <= n && cases == Math.rint(cases)) || against) {
            return none("cases", "M42.number", "cases");
        }
        double degrees = text("degrees").isEmpty() ? 0 : number("degrees");
        if (!(degrees >= 0 && degrees <= n && degrees == Math.rint(degrees))) {
            return none("degrees", "M42.number", "degrees");
        }
        return new SurveyTableRow(
                ended,
                indicator.code(),
                sex,
                age,
                migrant,
                (int) n,
                (int) cases,
                value / HUNDRED,
                effect,
                (int) degrees,
                a1("value"));
    }

    /** As it stands there, empty for a column that the sheet has not. */
    String text(String column) {
        Integer at = columns.get(column);
        VerbatimCell cell = at == null ? null : row.at(at);
        return cell == null ? "" : Digits.of(cell.text()).text();
    }

    String wrongCell() {
        return a1(wrong);
    }

    String seen() {
        return text(wrong);
    }

    String message() {
        return message;
    }

    String argument() {
        return argument;
    }

    private String or(String column, String otherwise) {
        return text(column).isEmpty() ? otherwise : text(column);
    }

    /** NaN for what is no number, or two. */
    private double number(String column) {
        Integer at = columns.get(column);
        VerbatimCell cell = at == null ? null : row.at(at);
        if (cell != null && cell.type() == VerbatimCell.Type.NUMBER) {
            return cell.number();
        }
        return NumberText.of(text(column), NumberFormat.UNDECLARED)
                .number()
                .map(Number::doubleValue)
                .orElse(Double.NaN);
    }

    private @Nullable SurveyTableRow none(String column, String key, String about) {
        wrong = column;
        message = key;
        argument = about;
        return null;
    }

    private String a1(String column) {
        return VerbatimCell.a1(row.index(), columns.getOrDefault(column, 0));
    }
}
