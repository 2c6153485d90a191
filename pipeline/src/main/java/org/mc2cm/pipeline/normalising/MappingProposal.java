package org.mc2cm.pipeline.normalising;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimWorkbook;

/** A mapping for a workbook that nobody has mapped yet: what can be told from its cells, and what cannot. */
public final class MappingProposal {

    private static final int ROWS_LOOKED_AT = 40;
    private static final int SAMPLE = 400;
    private static final Pattern YEAR = Pattern.compile(".*((?:19|20)[0-9]{2}).*");
    private static final Pattern PERIOD = Pattern.compile("(?:19|20)[0-9]{2}(?:-?[QT]?[1-4])?");
    private static final Pattern FIGURE = Pattern.compile("[-+]?[0-9][0-9 .,'\u00A0\u202F]*%?|\\.\\.+|\\.|-|<[0-9]+");

    private final Catalogue catalogue;
    private final CityNames cities;

    public MappingProposal(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.cities = new CityNames(catalogue.network());
    }

    /** YAML for config/mappings, one document a sheet that looks like a table; lines that begin with # ask a person. */
    public List<String> lines(VerbatimWorkbook workbook) {
        List<String> lines = new ArrayList<>();
        for (VerbatimSheet sheet : workbook.sheets()) {
            Optional<VerbatimRow> header = header(sheet);
            if (header.isPresent()) {
                propose(sheet, header.get(), lines);
            } else if (!sheet.rows().isEmpty()) {
                lines.add("# unsure: the sheet " + quoted(sheet.name())
                        + " looks like no table (no row of headings over figures)");
            }
        }
        return lines;
    }

    /** The last row of texts over a row of figures: each of its texts heads one. */
    private static Optional<VerbatimRow> header(VerbatimSheet sheet) {
        List<VerbatimRow> rows =
                sheet.rows().stream().filter(r -> r.index() < ROWS_LOOKED_AT).toList();
        for (int i = 0; i + 1 < rows.size(); i++) {
            VerbatimRow below = rows.get(i + 1);
            VerbatimRow row = rows.get(i);
            long over = row.cells().stream()
                    .filter(c -> !Cells.blank(c) && !number(c))
                    .filter(c -> below.at(c.column()) != null && number(below.at(c.column())))
                    .count();
            boolean years = row.cells().stream()
                            .filter(c -> PERIOD.matcher(Cells.text(c)).matches())
                            .count()
                    > 1;
            if (over > 0 && row.cells().size() > 1
                    || years && below.cells().stream().anyMatch(MappingProposal::number)) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    private static boolean number(@org.jspecify.annotations.Nullable VerbatimCell cell) {
        return cell != null
                && (cell.type() == VerbatimCell.Type.NUMBER
                        || cell.type() == VerbatimCell.Type.TEXT
                                && FIGURE.matcher(Cells.text(cell)).matches());
    }

    private void propose(VerbatimSheet sheet, VerbatimRow header, List<String> lines) {
        int rows = headerRows(sheet, header);
        String anchor = header.cells().stream()
                .filter(c -> !Cells.blank(c))
                .map(Cells::text)
                .reduce((a, b) -> b)
                .orElse("");
        Mapping.Table table = new Mapping.Table("", anchor, rows, false, List.of());
        MappedHeader found = MappedHeader.at(sheet, header.index(), table);
        lines.add("# ---- a proposal for the sheet " + quoted(sheet.name()) + ", rows " + (header.index() + 2)
                + " and on");
        lines.add("sheet: " + quoted(sheet.name()));
        lines.add("anchor: " + quoted(anchor));
        if (rows > 1) {
            lines.add("header_rows: " + rows);
        }
        Map<String, List<String>> columns = columns(sheet, header);
        List<String> told = new ArrayList<>();
        city(columns, found, told);
        codes(columns, found, told);
        period(sheet, columns, found, told);
        values(columns, found, told);
        lines.addAll(told);
        lines.add("constants:");
        lines.add("  element: ASK");
        lines.add("  # unsure: which data element the figures are, and of whom (migstat); see docs/INDICATORS.md");
        lines.add("  language: " + HeadingLanguage.of(sheet, header.index()));
        lines.add("  # unsure: the language in which the sheet is written and answered: en, fr, ar, es or it");
        if (columns.values().stream().flatMap(List::stream).anyMatch(t -> t.matches(".*[0-9][.,][0-9].*"))) {
            lines.add(
                    "  # unsure: the numbers have separators; add number_format: one of \"1 234,5\", \"1,234.5\", \"1.234,5\"");
        }
    }

    /** Rows of texts that stand right above the headings and have fewer cells are groups over them. */
    private static int headerRows(VerbatimSheet sheet, VerbatimRow header) {
        int rows = 1;
        for (int index = header.index() - 1; index >= 0 && rows < 9; index--) {
            Optional<VerbatimRow> above = Cells.row(sheet, index);
            long texts = above.map(
                            r -> r.cells().stream().filter(c -> !Cells.blank(c)).count())
                    .orElse(0L);
            if (texts < 2) {
                break;
            }
            rows++;
        }
        return rows;
    }

    /** The texts below each heading's column, by column. */
    private static Map<String, List<String>> columns(VerbatimSheet sheet, VerbatimRow header) {
        Map<String, List<String>> columns = new TreeMap<>();
        sheet.rows().stream()
                .filter(r -> r.index() > header.index())
                .limit(SAMPLE)
                .forEach(row -> {
                    for (VerbatimCell cell : row.cells()) {
                        columns.computeIfAbsent(Integer.toString(cell.column()), c -> new ArrayList<>())
                                .add(Cells.text(cell));
                    }
                });
        return columns;
    }

    private static List<String> below(Map<String, List<String>> columns, int column) {
        return columns.getOrDefault(Integer.toString(column), List.of());
    }

    private void city(Map<String, List<String>> columns, MappedHeader header, List<String> lines) {
        for (Map.Entry<Integer, String> heading : header.paths().entrySet()) {
            Map<String, String> named = new LinkedHashMap<>();
            for (String text : below(columns, heading.getKey())) {
                CityNames.Found found = cities.find(text);
                if (found.places().size() == 1
                        && !found.homonym()
                        && participant(found.places().get(0))) {
                    named.putIfAbsent(text, found.places().get(0));
                }
            }
            if (!named.isEmpty()) {
                lines.add("city:");
                lines.add("  heading: " + quoted(heading.getValue()));
                lines.add("  values:");
                named.forEach((text, id) -> lines.add("    " + quoted(text) + ": " + id));
                lines.add("# unsure: whether these are the network's cities or other places of the same names");
                return;
            }
        }
        lines.add("city: {id: ASK}");
        lines.add("# unsure: no column names a city of the network; write the participant's id");
    }

    private boolean participant(String id) {
        return catalogue.network().participants().stream().anyMatch(p -> p.id().equals(id));
    }

    private void codes(Map<String, List<String>> columns, MappedHeader header, List<String> lines) {
        List<String> made = new ArrayList<>();
        for (String field : List.of("sex", "age")) {
            for (Map.Entry<Integer, String> heading : header.paths().entrySet()) {
                Map<String, String> codes = new LinkedHashMap<>();
                List<String> texts = below(columns, heading.getKey());
                for (String text : new TreeSet<>(texts)) {
                    code(field, text).ifPresent(code -> codes.put(text, code));
                }
                boolean hombres = codes.containsKey("H") && codes.containsKey("M") && !codes.containsValue("F");
                if (hombres) {
                    codes.put("M", "F");
                }
                if (codes.size() > 1 && texts.stream().allMatch(t -> t.isEmpty() || codes.containsKey(t))) {
                    made.add("  " + field + ":");
                    made.add("    heading: " + quoted(heading.getValue()));
                    made.add("    values:");
                    codes.forEach((text, code) -> made.add("      " + quoted(text) + ": " + code));
                    if (hombres) {
                        made.add("      # unsure: H and M are taken for hombres and mujeres (homens, mulheres)");
                    }
                    break;
                }
            }
        }
        if (!made.isEmpty()) {
            lines.add("codes:");
            lines.addAll(made);
        }
    }

    private Optional<String> code(String field, String text) {
        String dimension = field.equals("sex") ? "SEX" : "AGE";
        for (String language : org.mc2cm.pipeline.catalogue.LocalText.LANGUAGES) {
            Optional<CodeReader.Match> match =
                    text.isEmpty() ? Optional.empty() : CodeReader.read(catalogue.dimension(dimension), text, language);
            if (match.isPresent()) {
                return match.map(CodeReader.Match::code);
            }
        }
        return Optional.empty();
    }

    private static void period(
            VerbatimSheet sheet, Map<String, List<String>> columns, MappedHeader header, List<String> lines) {
        if (header.paths().values().stream().anyMatch(p -> YEAR.matcher(p).matches())) {
            return;
        }
        for (Map.Entry<Integer, String> heading : header.paths().entrySet()) {
            List<String> texts = below(columns, heading.getKey());
            if (!texts.isEmpty()
                    && texts.stream()
                            .allMatch(t -> t.isEmpty() || PERIOD.matcher(t).matches())) {
                lines.add("period: {heading: " + quoted(heading.getValue()) + "}");
                lines.add(
                        "# unsure: a year alone counts for its fourth quarter; write quarter: 1 to 4 beside a heading of values");
                return;
            }
        }
        if (!YEAR.matcher(sheet.name()).matches()) {
            lines.add("period: {quarter: ASK}");
            lines.add("# unsure: no heading, column or sheet name says the year; write it, such as 2025-Q4");
        }
    }

    private void values(Map<String, List<String>> columns, MappedHeader header, List<String> lines) {
        boolean sexInRows = lines.stream().anyMatch("  sex:"::equals);
        List<String> named =
                lines.stream().filter(l -> l.startsWith("  heading: ")).toList();
        ProposedValues values = new ProposedValues(catalogue, header.paths().values(), sexInRows);
        for (Map.Entry<Integer, String> heading : header.paths().entrySet()) {
            List<String> texts = below(columns, heading.getKey());
            long figures =
                    texts.stream().filter(t -> FIGURE.matcher(t).matches()).count();
            boolean period = texts.stream()
                    .allMatch(t -> t.isEmpty() || PERIOD.matcher(t).matches());
            if (figures * 2 > texts.size()
                    && !(period && !YEAR.matcher(heading.getValue()).matches())
                    && !named.contains("  heading: " + quoted(heading.getValue()))) {
                values.add(heading.getValue(), texts);
            }
        }
        lines.addAll(values.lines());
    }

    static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
