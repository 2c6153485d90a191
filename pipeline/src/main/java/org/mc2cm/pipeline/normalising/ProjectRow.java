package org.mc2cm.pipeline.normalising;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.ProjectTarget;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;

/** One row of 05_PROJECTS on its way to a target. */
final class ProjectRow {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,31}");
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

    private final Catalogue catalogue;
    private final Map<String, Integer> columns;
    private final VerbatimRow row;

    ProjectRow(Catalogue catalogue, Map<String, Integer> columns, VerbatimRow row) {
        this.catalogue = catalogue;
        this.columns = columns;
        this.row = row;
    }

    /** A target, or where and why there is none. */
    record Outcome(@Nullable ProjectTarget target, String cell, String message, String seen, String argument) {}

    /** As it stands there, empty for a column that the sheet has not. */
    String text(String column) {
        VerbatimCell cell = cell(column);
        return cell == null ? "" : Digits.of(cell.text()).text();
    }

    /** A row of HXL tags or of labels below the headings holds no target. */
    boolean tags() {
        return row.cells().stream().anyMatch(c -> c.text().startsWith("#"))
                || columns.keySet().stream()
                        .filter(name -> ProjectSheet.NEEDED.contains(name) && !name.equals(ProjectSheet.INDICATOR))
                        .allMatch(name ->
                                !text(name).matches(".*[0-9].*") && !text(name).isEmpty());
    }

    Outcome target() {
        String code = text(ProjectSheet.INDICATOR).toUpperCase(Locale.ROOT);
        Indicator indicator = catalogue.indicators().get(code);
        if (indicator == null) {
            return none(ProjectSheet.INDICATOR, "M41.indicator", "");
        }
        String sex = sex(indicator);
        if (sex.isEmpty()) {
            return none("sex", "M41.sex", indicator.code());
        }
        String year = text("baseline_year");
        if (!YEAR.matcher(year).matches()) {
            return none("baseline_year", "M41.number", "baseline_year");
        }
        for (String column : List.of("baseline_value", "target_value")) {
            Optional<BigDecimal> number = number(column);
            if (number.isEmpty()) {
                return none(column, "M41.number", column);
            }
            boolean share = indicator.unit().equals("per cent");
            if (number.get().signum() < 0 && !share
                    || share && number.get().abs().compareTo(HUNDRED) > 0) {
                return none(column, "M41.range", indicator.unit());
            }
        }
        return dated(indicator, sex, Integer.parseInt(year));
    }

    private Outcome dated(Indicator indicator, String sex, int year) {
        Optional<LocalDate> day = SurveySheet.day(text("target_date"));
        if (day.isEmpty()) {
            return none("target_date", "M41.number", "target_date");
        }
        if (!day.get().isAfter(LocalDate.of(year, 12, 31))) {
            return none("target_date", "M41.date", Integer.toString(year));
        }
        BigDecimal baseline = number("baseline_value").orElseThrow();
        BigDecimal target = number("target_value").orElseThrow();
        int way = target.compareTo(baseline);
        Optional<Boolean> rising = yes(text("ascending"));
        if (way != 0 && rising.isPresent() && rising.get() != way > 0) {
            return none("ascending", "M41.direction", indicator.code());
        }
        return new Outcome(
                new ProjectTarget(
                        project(), indicator.code(), sex, year, baseline, target, day.get(), a1("target_value")),
                "",
                "",
                "",
                "");
    }

    /** Its code; a project without one, or with words in its place, is known by its row. */
    private String project() {
        String code = text("project_id");
        return CODE.matcher(code).matches() ? code : "row-" + (row.index() + 1);
    }

    /** The indicator's own where none is stated; empty for one that it has no rows of. */
    private String sex(Indicator indicator) {
        String stated = text("sex");
        String own = catalogue.element(indicator.numerator()).sexes().equals("F") ? "F" : "_T";
        if (stated.isEmpty()) {
            return own;
        }
        boolean split = indicator.breakdowns().contains("SEX")
                && List.of("F", "M", "_T").contains(stated);
        return split || stated.equals(own) ? stated : "";
    }

    private Optional<BigDecimal> number(String column) {
        VerbatimCell cell = cell(column);
        if (cell == null) {
            return Optional.empty();
        }
        if (cell.type() == VerbatimCell.Type.NUMBER && Double.isFinite(cell.number())) {
            return Optional.of(new BigDecimal(cell.text().strip()));
        }
        return NumberText.of(text(column), NumberFormat.UNDECLARED).number();
    }

    private static Optional<Boolean> yes(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "Y", "YES", "TRUE", "1" -> Optional.of(true);
            case "N", "NO", "FALSE", "0" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private Outcome none(String column, String message, String argument) {
        return new Outcome(null, a1(column), message, text(column), argument);
    }

    private String a1(String column) {
        return VerbatimCell.a1(row.index(), columns.getOrDefault(column, 0));
    }

    private @Nullable VerbatimCell cell(String column) {
        Integer at = columns.get(column);
        return at == null ? null : row.at(at);
    }
}
