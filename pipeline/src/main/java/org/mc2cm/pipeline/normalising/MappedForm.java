package org.mc2cm.pipeline.normalising;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.Nearest;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Draft;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.SubmissionHeader;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimWorkbook;
import org.mc2cm.pipeline.normalising.Reported.Note;

/** Sheets that others designed, read by their mapping: a draft for each city and quarter. */
final class MappedForm {

    private final Catalogue catalogue;
    private final Mapping mapping;
    private final Mapping.Constants constants;
    private final FindingBook book;
    private final Map<String, Reported> drafts = new TreeMap<>();
    private final Map<String, SubmissionHeader> headers = new TreeMap<>();
    private final MappedLabels labels;

    MappedForm(Catalogue catalogue, Mapping mapping, FindingBook book) {
        this.catalogue = catalogue;
        this.mapping = mapping;
        this.constants = mapping.constants();
        this.book = book;
        this.labels = new MappedLabels(mapping);
    }

    /** By participant and quarter; empty when a heading or every label is missing, the findings say which. */
    List<Draft> read(VerbatimWorkbook workbook) {
        for (VerbatimSheet sheet : Mappings.sheets(mapping, workbook)) {
            MappedHeader.find(sheet, mapping).ifPresent(header -> read(sheet, header));
        }
        if (!book.refusesFile()) {
            labels.missing(drafts.isEmpty()).forEach(f -> new Reported(book).find(f.sheet(), f.cell(), f.note()));
        }
        List<Draft> all = new ArrayList<>();
        drafts.forEach((key, reported) -> all.add(reported.draft(headers.get(key))));
        return all;
    }

    private void read(VerbatimSheet sheet, MappedHeader header) {
        List<String> missing = mapping.headings().stream()
                .filter(h -> header.column(h).isEmpty())
                .toList();
        Map<Integer, Mapping.Values> columns = new TreeMap<>();
        header.paths().forEach((column, path) -> mapping.values().stream()
                .filter(v -> v.matches(path))
                .findFirst()
                .ifPresent(v -> columns.put(column, v)));
        List<String> gone = new ArrayList<>(missing);
        mapping.values().stream()
                .filter(v -> !columns.containsValue(v))
                .map(Mapping.Values::heading)
                .forEach(gone::add);
        if (!gone.isEmpty()) {
            moved(sheet, header, gone);
            return;
        }
        if (personal(sheet, header)) {
            return;
        }
        MappedRows rows = new MappedRows(mapping, sheet, header);
        labels.add(sheet.name(), rows.labelled());
        labels.blank(sheet.name(), rows.labelled(), columns.keySet())
                .forEach(f -> new Reported(book).find(f.sheet(), f.cell(), f.note()));
        for (List<MappedRows.Row> figure : rows.figures()) {
            columns.forEach((column, values) -> figure(sheet, header, figure, column, values));
        }
        columns.values().removeIf(values -> !adds(values));
        new MappedTotals(mapping, sheet, header, columns, rows.labelled())
                .checks()
                .forEach(checks -> totals(sheet, checks));
    }

    /** Shares cannot be added up. */
    private boolean adds(Mapping.Values values) {
        DataElement element = catalogue.elements().get(values.constants().getOrDefault("element", constants.element()));
        return element == null || !ValueText.Quantity.of(element.unit()).perCent();
    }

    /** Printed totals that differ: what was read of their parts, or of themselves, waits for an answer. */
    private void totals(VerbatimSheet sheet, List<MappedTotals.Check> checks) {
        boolean differ = false;
        for (MappedTotals.Check check : MappedTotals.believed(checks) ? checks : List.<MappedTotals.Check>of()) {
            List<String> cells = Stream.concat(Stream.of(check.total()), check.parts().stream())
                    .map(VerbatimCell::a1)
                    .toList();
            boolean loaded = drafts.values().stream().anyMatch(r -> r.holds(sheet.name(), cells));
            if (!check.right() && loaded) {
                differ = true;
                String sum = check.sum().toPlainString();
                Note note = Note.of("M19.differs", check.total().text(), sum, address(check.parts()));
                new Reported(book).find(sheet.name(), check.total().a1(), note);
                drafts.values().forEach(r -> r.doubt(sheet.name(), cells));
            }
        }
        if (!differ) {
            VerbatimCell first = checks.get(0).total();
            new Reported(book).find(sheet.name(), first.a1(), Note.of("M19.total", first.text()));
        }
    }

    /** A column that the mapping does not know and that is headed as one of persons refuses the file. */
    private boolean personal(VerbatimSheet sheet, MappedHeader header) {
        List<Integer> columns = header.paths().entrySet().stream()
                .filter(e -> mapping.headings().stream().noneMatch(e.getValue()::equals))
                .filter(e -> Stream.of(e.getValue().split(" / ", -1)).anyMatch(PersonalHeading::looksPersonal))
                .map(Map.Entry::getKey)
                .toList();
        columns.forEach(column -> new Reported(book)
                .find(sheet.name(), VerbatimCell.a1(header.lastRow(), column), Note.of("M05.personal", "")));
        return !columns.isEmpty();
    }

    /** Which heading is not where it was, and what comes nearest to it. */
    private void moved(VerbatimSheet sheet, MappedHeader header, List<String> gone) {
        for (String heading : gone) {
            String folded = Fold.fold(heading);
            Optional<Map.Entry<Integer, String>> nearest = header.paths().entrySet().stream()
                    .min(Comparator.comparingInt(e -> Nearest.distance(folded, Fold.fold(e.getValue()))));
            String cell = nearest.map(e -> VerbatimCell.a1(header.lastRow(), e.getKey()))
                    .orElse("");
            Note note = Note.of("M04.moved", nearest.map(Map.Entry::getValue).orElse(""), heading, mapping.id());
            new Reported(book).find(sheet.name(), cell, note);
        }
    }

    private void figure(
            VerbatimSheet sheet, MappedHeader header, List<MappedRows.Row> all, int column, Mapping.Values values) {
        List<MappedRows.Row> totals = totals(all);
        List<MappedRows.Row> rows =
                all.stream().filter(r -> !totals.contains(r)).toList();
        MappedRows.Row first = rows.get(0);
        Optional<Quarter> quarter = quarter(sheet, first, header.paths().getOrDefault(column, ""), values);
        String id = field("element", first, values, constants.element());
        DataElement element = catalogue.elements().get(id);
        if (quarter.isEmpty() || element == null) {
            return;
        }
        String key = first.city() + "|" + quarter.get();
        headers.computeIfAbsent(key, k -> header(first.city(), quarter.get()));
        Reported reported = drafts.computeIfAbsent(key, k -> new Reported(book));
        ValueReader reader = new ValueReader(NumberFormat.of(constants.numberFormat()), reported);
        List<VerbatimCell> cells = new ArrayList<>();
        List<Value> read = new ArrayList<>();
        for (MappedRows.Row row : rows) {
            reported.read();
            VerbatimCell cell = row.row().at(column);
            Optional<Value> value = reader.read(sheet.name(), cell, id);
            value.ifPresent(read::add);
            if (cell != null) {
                cells.add(cell);
            }
        }
        boolean alone = mapping.sum().heading().isEmpty() && read.size() == 1;
        if (alone && read.get(0).blank()) {
            return;
        }
        @Nullable Value value = alone ? read.get(0) : sum(rows, read);
        if (value == null || cells.isEmpty()) {
            refuse(sheet, rows, column, id, reported);
        } else {
            Observation sum = observation(sheet, cells, value, element, first, values);
            reported.keep(sum);
            totals.forEach(total -> check(sheet, total.row().at(column), sum, reader, reported));
        }
    }

    /** Printed totals of the breakdown that is added up; without its parts a total is no check. */
    private List<MappedRows.Row> totals(List<MappedRows.Row> rows) {
        List<MappedRows.Row> totals = rows.stream()
                .filter(r -> TotalWords.is(r.part())
                        && mapping.sum().values().stream()
                                .noneMatch(v -> Fold.fold(v).equals(r.part())))
                .toList();
        return totals.size() == rows.size() ? List.of() : totals;
    }

    /** A total that its parts do not give says that one of them is wrong: the figure waits for an answer. */
    private static void check(
            VerbatimSheet sheet, @Nullable VerbatimCell cell, Observation sum, ValueReader reader, Reported reported) {
        BigDecimal printed = reader.read(sheet.name(), cell, sum.element())
                .map(Value::number)
                .orElse(null);
        BigDecimal added = sum.value();
        if (cell == null || printed == null || added == null) {
            return;
        }
        if (printed.compareTo(added) == 0) {
            reported.find(sheet.name(), cell.a1(), Note.of("M19.total", cell.text()));
        } else {
            Note note = Note.of("M19.differs", cell.text(), added.toPlainString(), sum.cell());
            reported.find(sheet.name(), cell.a1(), note.about(sum.element()));
            reported.doubt(List.of(sum));
        }
    }

    /** Null unless every part is a number and all parts are there once. */
    private @Nullable Value sum(List<MappedRows.Row> rows, List<Value> read) {
        List<String> expected =
                mapping.sum().values().stream().map(Fold::fold).sorted().toList();
        List<String> parts = rows.stream().map(MappedRows.Row::part).sorted().toList();
        boolean whole = read.size() == rows.size() && read.stream().allMatch(v -> v.number() != null);
        if (mapping.sum().heading().isEmpty() || !whole || !parts.equals(expected)) {
            return null;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (Value value : read) {
            BigDecimal number = value.number();
            sum = number == null ? sum : sum.add(number);
        }
        return Value.of(sum);
    }

    private void refuse(VerbatimSheet sheet, List<MappedRows.Row> rows, int column, String element, Reported reported) {
        if (rows.size() > 1 || !mapping.sum().heading().isEmpty()) {
            String cell = VerbatimCell.a1(rows.get(0).row().index(), column);
            Note note = Note.by(
                    "M19",
                    "mapping.incomplete",
                    "",
                    String.join(", ", mapping.sum().values()));
            reported.find(sheet.name(), cell, note.about(element));
        }
        rows.forEach(row -> reported.refuse(element));
    }

    private String field(String name, MappedRows.Row row, Mapping.Values values, String otherwise) {
        String own = row.codes().getOrDefault(name, values.constants().getOrDefault(name, ""));
        return own.isEmpty() ? otherwise : own;
    }

    /** Of the whole table, of the row, of the column's heading, or of the sheet's name, in this order. */
    private Optional<Quarter> quarter(VerbatimSheet sheet, MappedRows.Row row, String path, Mapping.Values values) {
        Quarter fixed = mapping.period().fixed();
        if (fixed != null) {
            return Optional.of(fixed);
        }
        if (!mapping.period().heading().isEmpty()) {
            return caught(mapping.period().pattern(), row.period(), values.quarter());
        }
        return caught(values.pattern(), path, values.quarter())
                .or(() -> caught(mapping.table().name(), sheet.name(), values.quarter()));
    }

    private static Optional<Quarter> caught(Pattern pattern, String text, int quarter) {
        Matcher m = pattern.matcher(text);
        if (!m.matches()
                || m.groupCount() < 1
                || m.group(1) == null
                || !m.group(1).matches("[12][0-9]{3}")) {
            return Optional.empty();
        }
        boolean own = m.groupCount() > 1 && m.group(2) != null && m.group(2).matches("[1-4]");
        return Optional.of(new Quarter(Integer.parseInt(m.group(1)), own ? Integer.parseInt(m.group(2)) : quarter));
    }

    private SubmissionHeader header(String city, Quarter quarter) {
        return new SubmissionHeader(
                city,
                constants.member(),
                quarter,
                constants.language(),
                constants.numberFormat(),
                constants.migrantDefinition(),
                constants.submittedOn(),
                false,
                "",
                false);
    }

    private Observation observation(
            VerbatimSheet sheet,
            List<VerbatimCell> cells,
            Value value,
            DataElement element,
            MappedRows.Row row,
            Mapping.Values values) {
        return new Observation(
                constants.member(),
                element.id(),
                Blanks.sex(element, field("sex", row, values, constants.sex())),
                Blanks.total(field("age", row, values, constants.age())),
                Blanks.migstat(element, field("migstat", row, values, constants.migstat())),
                field("dim_name", row, values, constants.dimName()),
                field("dim_code", row, values, constants.dimCode()),
                value.number(),
                value.low(),
                value.high(),
                value.obsStatus(),
                value.confStatus(),
                constants.sourceType(),
                "",
                sheet.name(),
                address(cells),
                cells.get(0).row(),
                cells.stream().map(VerbatimCell::text).collect(Collectors.joining(" + ")));
    }

    /** {@code D5}, {@code D5:D12} for cells below each other, else all of them. */
    private static String address(List<VerbatimCell> cells) {
        VerbatimCell first = cells.get(0);
        VerbatimCell last = cells.get(cells.size() - 1);
        if (cells.size() == 1) {
            return first.a1();
        }
        return last.row() - first.row() == cells.size() - 1
                ? first.a1() + ":" + last.a1()
                : cells.stream().map(VerbatimCell::a1).collect(Collectors.joining(","));
    }
}
