package org.mc2cm.pipeline.normalising;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Instrument;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.normalising.Reported.Note;

/** Finds the header of a long sheet: by machine headers, by HXL tags, by labels and aliases, in this order. */
final class HeaderFinder {

    /** A header must begin within the first 20 rows. */
    private static final int ROWS_LOOKED_AT = 20;

    /** An HXL tag, which an error such as #REF! is not. */
    private static final Pattern TAG = Pattern.compile("#[\\p{L}][\\p{L}0-9_]*(?:\\s*\\+\\s*[\\p{L}0-9_]+)*");

    private final Instrument instrument;
    private final Headings headings;
    private final Reported reported;

    HeaderFinder(Instrument instrument, Reported reported) {
        this.instrument = instrument;
        this.headings = new Headings(instrument);
        this.reported = reported;
    }

    /** Empty when the sheet cannot be read; the finding says why. */
    Optional<Columns> find(VerbatimSheet sheet) {
        Optional<VerbatimRow> header = best(sheet, headings::machine);
        boolean tags = false;
        if (header.isEmpty()) {
            header = best(sheet, headings::tagged);
            tags = header.isPresent();
        }
        if (header.isEmpty()) {
            header = best(sheet, text -> headings.machine(text).or(() -> headings.named(text)));
        }
        if (header.isEmpty()) {
            reported.find(sheet.name(), "", Note.of("M01.noHeader", ""));
            return Optional.empty();
        }
        VerbatimRow row = header.get();
        if (row.index() > 0 && !tags) {
            reported.find(
                    sheet.name(), row.cells().get(0).a1(), Note.of("M01.lower", "", Integer.toString(row.index() + 1)));
        }
        return columns(sheet, row, tags);
    }

    /** The row among the first with most headings, if it has at least 60 per cent of them (or is made of them). */
    private Optional<VerbatimRow> best(VerbatimSheet sheet, Function<String, Optional<String>> heading) {
        VerbatimRow best = null;
        long most = 0;
        for (VerbatimRow row : sheet.rows()) {
            if (row.index() >= ROWS_LOOKED_AT) {
                break;
            }
            List<String> texts = row.cells().stream()
                    .map(Cells::text)
                    .filter(t -> !t.isEmpty())
                    .toList();
            long known = texts.stream()
                    .map(heading)
                    .flatMap(Optional::stream)
                    .distinct()
                    .count();
            boolean enough = known * 10 >= headings.size() * 6L || known >= 2 && known * 10 >= texts.size() * 6L;
            if (enough && known > most) {
                best = row;
                most = known;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The columns of a further table in the same sheet, if a row below the first header is a header too. */
    Optional<Columns> again(VerbatimSheet sheet, VerbatimRow row) {
        List<String> texts =
                row.cells().stream().map(Cells::text).filter(t -> !t.isEmpty()).toList();
        long known = texts.stream()
                .map(text -> headings.machine(text).or(() -> headings.named(text)))
                .flatMap(Optional::stream)
                .distinct()
                .count();
        if (known < 3 || known * 10 < texts.size() * 6L) {
            return Optional.empty();
        }
        String cell = row.cells().get(0).a1();
        Note note = Note.of("M01.again", "", Integer.toString(row.index() + 1));
        reported.find(sheet.name(), cell, note);
        return columns(sheet, row, false);
    }

    /** A merged heading over two columns does not say which of them it is of, unless the others are empty. */
    private boolean merged(VerbatimSheet sheet, VerbatimRow header) {
        boolean good = true;
        for (String text : sheet.merged()) {
            MergedRange range = MergedRange.of(text).orElse(null);
            if (range != null
                    && range.right() > range.left()
                    && range.top() == header.index()
                    && !Cells.text(header.at(range.left())).isEmpty()) {
                boolean empty = sheet.rows().stream()
                        .filter(row -> row.index() > range.bottom())
                        .flatMap(row -> row.cells().stream())
                        .noneMatch(c -> c.column() > range.left() && c.column() <= range.right() && !Cells.blank(c));
                String cell = VerbatimCell.a1(header.index(), range.left());
                Note note = Note.of(empty ? "M02.merged" : "M02.ambiguous", "", text);
                reported.find(sheet.name(), cell, note);
                good &= empty;
            }
        }
        return good;
    }

    private Optional<Columns> columns(VerbatimSheet sheet, VerbatimRow header, boolean tags) {
        Map<String, Integer> byField = new LinkedHashMap<>();
        boolean good = merged(sheet, header);
        for (VerbatimCell cell : header.cells()) {
            String text = Cells.text(cell);
            if (text.isEmpty()) {
                continue;
            }
            Optional<String> field = tags ? headings.tagged(text) : headings.machine(text);
            boolean renamed = field.isEmpty() && !tags;
            field = renamed ? headings.named(text) : field;
            if (field.isEmpty()) {
                good &= extra(sheet, cell, text);
            } else if (byField.containsKey(field.get())) {
                twice(sheet, cell, field.get(), byField.get(field.get()), header);
                good = false;
            } else {
                byField.put(field.get(), cell.column());
                if (renamed) {
                    note(sheet, cell, "M03.renamed", text, field.get());
                }
            }
        }
        good &= complete(sheet, header, byField);
        return good ? Optional.of(new Columns(byField, firstRow(sheet, header, byField))) : Optional.empty();
    }

    private boolean extra(VerbatimSheet sheet, VerbatimCell cell, String text) {
        if (text.startsWith("#")) {
            return true;
        }
        boolean personal = PersonalHeading.looksPersonal(text);
        note(sheet, cell, personal ? "M05.personal" : "M05.extra", personal ? "" : text);
        return !personal;
    }

    private void twice(VerbatimSheet sheet, VerbatimCell cell, String field, int first, VerbatimRow header) {
        String firstCell = VerbatimCell.a1(header.index(), first);
        note(sheet, cell, "M03.twice", Cells.text(cell), field, firstCell);
    }

    private boolean complete(VerbatimSheet sheet, VerbatimRow header, Map<String, Integer> byField) {
        List<String> missing = instrument.fields().stream()
                .filter(f -> f.required() && !byField.containsKey(f.id()))
                .map(Instrument.Field::id)
                .toList();
        if (!missing.isEmpty()) {
            String where = header.cells().get(0).a1();
            reported.find(sheet.name(), where, Note.of("M04.missing", "", String.join(", ", missing)));
        }
        return missing.isEmpty();
    }

    /** Below the header, its label row and its HXL row. */
    private int firstRow(VerbatimSheet sheet, VerbatimRow header, Map<String, Integer> byField) {
        Map<Integer, VerbatimRow> below = new TreeMap<>();
        for (VerbatimRow row : sheet.rows()) {
            if (row.index() > header.index() && row.index() <= header.index() + 3) {
                below.put(row.index(), row);
            }
        }
        int last = header.index();
        boolean between = false;
        for (VerbatimRow row : below.values()) {
            if (tagRow(row)) {
                return row.index() + 1;
            }
            if (!between && labelRow(row, byField)) {
                last = row.index();
            } else if (figure(row, byField.get("value"))) {
                return last + 1;
            } else {
                between = true;
            }
        }
        return last + 1;
    }

    private boolean tagRow(VerbatimRow row) {
        long texts = row.cells().stream().filter(c -> !Cells.blank(c)).count();
        long tags = row.cells().stream()
                .filter(c -> TAG.matcher(Cells.text(c)).matches())
                .count();
        return tags > 0 && tags * 2 >= texts;
    }

    /** Below it there are no more labels and tags of this header. */
    private static boolean figure(VerbatimRow row, @Nullable Integer column) {
        VerbatimCell cell = column == null ? null : row.at(column);
        return cell != null
                && (cell.type() != VerbatimCell.Type.TEXT
                        || !NumberText.of(Digits.of(cell.text()).text(), NumberFormat.UNDECLARED)
                                .readings()
                                .isEmpty());
    }

    private boolean labelRow(VerbatimRow row, Map<String, Integer> byField) {
        long texts = 0;
        long labels = 0;
        for (Map.Entry<String, Integer> entry : byField.entrySet()) {
            String text = Cells.text(row, entry.getValue());
            texts += text.isEmpty() ? 0 : 1;
            labels += headings.named(text).filter(entry.getKey()::equals).isPresent() ? 1 : 0;
        }
        return labels > 0 && labels * 2 >= texts;
    }

    private void note(VerbatimSheet sheet, VerbatimCell cell, String message, String... rest) {
        String[] arguments = Arrays.copyOfRange(rest, 1, rest.length);
        reported.find(sheet.name(), cell.a1(), Note.of(message, rest[0], arguments));
    }
}
