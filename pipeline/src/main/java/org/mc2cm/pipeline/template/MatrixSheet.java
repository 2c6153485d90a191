package org.mc2cm.pipeline.template;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.Dimension;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.catalogue.Instrument;
import org.mc2cm.pipeline.catalogue.MatrixTag;
import org.mc2cm.pipeline.model.VerbatimCell;

/** A matrix sheet: a row an element or band, a column a sex, the tags of {@link MatrixTag} hidden in A and row 3. */
final class MatrixSheet {

    private static final int LABEL = 1;
    private static final int BAND = 2;
    private static final int UNIT = 3;
    private static final int FIRST_INPUT = 4;
    private static final int FIRST_ROW = 3;
    private static final double LABEL_WIDTH = 50;
    /** Letters of a heading are larger than those the width is counted in. */
    private static final double BOLD = 0.75;

    private static final double USED_WIDTH = 24;

    private final Cover cover;
    private final Catalogue catalogue;
    private final Theme theme;
    private final Sheet sheet;
    private final Map<MatrixTag, Integer> rowOf = new LinkedHashMap<>();
    private final List<MatrixRow> written = new ArrayList<>();
    private int row = FIRST_ROW;

    private MatrixSheet(Cover cover, Instrument instrument, Catalogue catalogue, SharedStrings strings) {
        this.cover = cover;
        this.catalogue = catalogue;
        this.theme = Theme.of(instrument.id());
        this.sheet = new Sheet(instrument.id(), theme.colour, strings);
    }

    static Sheet write(Cover cover, Instrument instrument, Catalogue catalogue, SharedStrings strings) {
        MatrixSheet matrix = new MatrixSheet(cover, instrument, catalogue, strings);
        matrix.head(instrument);
        List<DataElement> elements = MatrixRow.counted(catalogue).stream()
                .filter(e -> instrument.themes().contains(e.theme()))
                .toList();
        matrix.section(
                cover.words().of("populations"),
                elements.stream().filter(DataElement::carriedForward).toList());
        for (Indicator indicator : catalogue.administrative()) {
            matrix.section(
                    cover.words().leftToRight(indicator.code()) + " · "
                            + cover.words().shown(indicator.name().in(cover.words().language)),
                    elements.stream()
                            .filter(e -> !e.carriedForward() && matrix.introducer(e) == indicator)
                            .toList());
        }
        matrix.checks();
        return matrix.sheet;
    }

    /** The first indicator that uses an element gives it its place. */
    private @Nullable Indicator introducer(DataElement element) {
        return catalogue.administrative().stream()
                .filter(i -> MatrixRow.uses(i, element))
                .findFirst()
                .orElse(null);
    }

    private int step() {
        return cover.prefill().present() ? 2 : 1;
    }

    private int inputColumn(int sex) {
        return FIRST_INPUT + sex * step();
    }

    private int usedColumn() {
        return FIRST_INPUT + MatrixTag.SEXES.size() * step();
    }

    private void head(Instrument instrument) {
        sheet.frozenRows = FIRST_ROW;
        sheet.frozenColumns = FIRST_INPUT;
        sheet.repeated = "1:2";
        sheet.column(10, true, Style.MACHINE);
        sheet.column(LABEL_WIDTH, false, Style.PLAIN);
        sheet.column(20, false, Style.PLAIN);
        sheet.column(14, false, Style.PLAIN);
        for (int i = 0; i < MatrixTag.SEXES.size() * step(); i++) {
            sheet.column(12, false, Style.PLAIN);
        }
        sheet.column(USED_WIDTH, false, Style.PLAIN);
        sheet.row(0, 36, false);
        sheet.text(LABEL, Style.TITLE, instrument.title().in(cover.words().language));
        sheet.text(BAND, Style.SUBTITLE, cover.subject());
        boolean synthetic = cover.filling().synthetic();
        sheet.text(
                FIRST_INPUT,
                synthetic ? Style.BANNER : Style.SUBTITLE,
                synthetic ? cover.banner() : cover.words().of("matrix.subtitle"));
        for (int i = FIRST_INPUT + 1; synthetic && i <= usedColumn(); i++) {
            sheet.blank(i, Style.BANNER);
        }
        labels();
        tags();
    }

    private void labels() {
        Words words = cover.words();
        Style head = Style.head(theme);
        Dimension sex = catalogue.dimension("SEX");
        sheet.row(1, 34, false);
        sheet.text(LABEL, head, words.of("matrix.element"));
        sheet.text(BAND, head, words.of("matrix.band"));
        sheet.text(UNIT, head, words.of("matrix.unit"));
        for (int i = 0; i < MatrixTag.SEXES.size(); i++) {
            String code = MatrixTag.SEXES.get(i);
            sheet.text(
                    inputColumn(i),
                    head,
                    sex.code(code).map(c -> c.label().in(words.language)).orElse(code));
            if (step() == 2) {
                sheet.text(
                        inputColumn(i) + 1,
                        Style.PREVIOUS_HEAD,
                        cover.quarter().plus(-1).toString());
            }
        }
        sheet.text(usedColumn(), head, words.of("matrix.used"));
    }

    private void tags() {
        sheet.row(MatrixTag.TAG_ROW, 12, true);
        sheet.text(MatrixTag.TAG_COLUMN, Style.MACHINE, MatrixTag.ANCHOR);
        for (int i = 0; i < MatrixTag.SEXES.size(); i++) {
            sheet.text(inputColumn(i), Style.MACHINE, MatrixTag.SEXES.get(i));
            if (step() == 2) {
                sheet.text(inputColumn(i) + 1, Style.MACHINE, MatrixTag.PREVIOUS);
            }
        }
    }

    private void section(String title, List<DataElement> elements) {
        if (elements.isEmpty()) {
            return;
        }
        // Some programs wrap a right-to-left heading where they let another one flow over.
        double lines = cover.words().rightToLeft() ? Heights.of(title, LABEL_WIDTH * BOLD) + 6 : 0;
        sheet.row(row++, Math.max(26, lines), false);
        for (int column = LABEL; column <= usedColumn(); column++) {
            sheet.text(column, Style.section(theme), column == LABEL ? title : "");
        }
        for (DataElement element : elements) {
            boolean first = true;
            for (MatrixRow line : MatrixRow.of(element, catalogue)) {
                line(line, first);
                first = false;
            }
        }
    }

    private void line(MatrixRow line, boolean first) {
        String language = cover.words().language;
        String name = line.element().name().in(language);
        rowOf.put(line.tag(), row);
        written.add(line);
        sheet.row(row, first ? tall(name, used(line.element())) : 17, false);
        sheet.text(MatrixTag.TAG_COLUMN, Style.MACHINE, line.tag().format());
        sheet.text(LABEL, first ? Style.LABEL_STRONG : Style.LABEL_BAND, first ? name : "");
        sheet.text(
                BAND,
                Style.LABEL_BAND,
                line.band() == null ? "" : line.band().label().in(language));
        sheet.text(UNIT, Style.NOTE, first ? unit(line.element()) : "");
        for (int i = 0; i < MatrixTag.SEXES.size(); i++) {
            cell(line, MatrixTag.SEXES.get(i), inputColumn(i));
        }
        sheet.text(usedColumn(), Style.NOTE, first ? used(line.element()) : "");
        if (first) {
            sheet.note(LABEL, definition(line.element()));
        }
        row++;
    }

    private static double tall(String name, String used) {
        return Math.max(20, Math.max(Heights.of(name, LABEL_WIDTH), Heights.of(used, USED_WIDTH)));
    }

    private void cell(MatrixRow line, String sex, int column) {
        if (line.takes(sex)) {
            String typed = cover.filling().cells().getOrDefault(new Prefill.Cell(line.tag(), sex), "");
            LongSheet.figure(sheet, column, Style.INPUT, typed);
        } else {
            sheet.blank(column, Style.CLOSED);
        }
        if (step() == 2) {
            BigDecimal before = cover.prefill().at(line.tag(), sex);
            LongSheet.figure(sheet, column + 1, Style.PREVIOUS, before == null ? "" : before.toPlainString());
        }
    }

    private String unit(DataElement element) {
        String unit = cover.words().orElse("unit." + element.unit().replace(' ', '_'), element.unit());
        return element.count() ? unit : unit + " (" + cover.city().currency() + ")";
    }

    private String used(DataElement element) {
        return catalogue.administrative().stream()
                .filter(i -> MatrixRow.uses(i, element))
                .map(Indicator::code)
                .collect(Collectors.joining(" · "));
    }

    private String definition(DataElement element) {
        Words words = cover.words();
        String time = words.of(
                "time." + element.time(),
                cover.quarter().firstDay().toString(),
                cover.quarter().lastDay().toString(),
                String.valueOf(cover.quarter().year()));
        String uses = catalogue.administrative().stream()
                .filter(i -> MatrixRow.uses(i, element))
                .map(i -> i.code() + " " + i.name().in(words.language))
                .collect(Collectors.joining("\n"));
        return element.name().in(words.language) + "\n" + words.of("matrix.unit") + ": " + unit(element) + "\n" + time
                + "\n" + words.of("matrix.used") + ":\n" + uses;
    }

    /** Number checks on all inputs; a colour where a total is not the sum or a part is more than its whole. */
    private void checks() {
        int from = FIRST_ROW;
        for (MatrixRow line : written) {
            int at = rowOf.getOrDefault(line.tag(), row);
            if (!line.element().count()) {
                numbers(from, at - 1, true);
                numbers(at, at, false);
                from = at + 1;
            }
            if (line.element().sexes().equals("ALL")) {
                sum(at);
            }
            share(line, at);
        }
        numbers(from, row - 1, true);
    }

    private void numbers(int from, int to, boolean whole) {
        if (from > to) {
            return;
        }
        String first = VerbatimCell.a1(from, FIRST_INPUT);
        Words words = cover.words();
        sheet.validate(new Validation(
                first + ":" + VerbatimCell.a1(to, usedColumn() - 1),
                "custom",
                NumberCheck.formula(first, whole),
                true,
                words.of("check.title"),
                words.of(whole ? "check.whole" : "check.value")));
    }

    private void sum(int at) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < MatrixTag.SEXES.size(); i++) {
            cells.add(VerbatimCell.a1(at, inputColumn(i)));
        }
        String total = cells.remove(cells.size() - 1);
        String formula = "AND(COUNT(" + cells.get(0) + "," + cells.get(1) + "," + total + ")=3,SUM("
                + String.join(",", cells) + ")<>" + total + ")";
        sheet.condition(total, formula, StylesXml.NOTICE);
    }

    private void share(MatrixRow line, int at) {
        for (Indicator i : catalogue.administrative()) {
            if (i.estimator() == Indicator.Estimator.SHARE
                    && i.numeratorSex() == Indicator.SexRule.SAME
                    && i.numerator().equals(line.element().id())) {
                MatrixTag tag = line.tag();
                Integer whole = rowOf.get(
                        new MatrixTag(i.denominator(), tag.age(), tag.migstat(), tag.dimName(), tag.dimCode()));
                if (whole != null) {
                    String part = VerbatimCell.a1(at, FIRST_INPUT);
                    String of = VerbatimCell.a1(whole, FIRST_INPUT);
                    sheet.condition(
                            part + ":" + VerbatimCell.a1(at, usedColumn() - 1),
                            "AND(ISNUMBER(" + part + "),ISNUMBER(" + of + ")," + part + ">" + of + ")",
                            StylesXml.WRONG);
                }
            }
        }
    }
}
