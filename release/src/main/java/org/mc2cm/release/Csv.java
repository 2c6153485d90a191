package org.mc2cm.release;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The CSV of an edition: UTF-8, comma, RFC 4180, LF, a header row. */
final class Csv {

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    /** Rows written together, and rows of the part that one processor takes. */
    private static final int WRITTEN = 16_384;

    private static final int PART = 2_048;
    /** Bytes of the part of a file that one processor reads. */
    private static final int BYTES = 1 << 20;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?(E-?[0-9]+)?");

    private Csv() {}

    static <T> void write(Path file, List<String> header, Iterable<T> rows, Function<T, List<String>> fields) {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(text(List.of(header), h -> h));
            List<T> some = new ArrayList<>(WRITTEN);
            for (T row : rows) {
                some.add(row);
                if (some.size() == WRITTEN) {
                    writeAll(out, some, fields);
                    some.clear();
                }
            }
            writeAll(out, some, fields);
        } catch (IOException | UncheckedIOException e) {
            throw new ReleaseException("cannot write " + file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    /** Half a million rows: their text is made by all processors, in the order of the rows. */
    private static <T> void writeAll(Writer out, List<T> rows, Function<T, List<String>> fields) throws IOException {
        int parts = (rows.size() + PART - 1) / PART;
        List<String> texts = IntStream.range(0, parts)
                .parallel()
                .mapToObj(i -> text(rows.subList(i * PART, Math.min(rows.size(), (i + 1) * PART)), fields))
                .toList();
        for (String text : texts) {
            out.write(text);
        }
    }

    private static <T> String text(List<T> rows, Function<T, List<String>> fields) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            rows.forEach(row -> csv.writeRecord(fields.apply(row)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** Reads a file whose header must start with the given columns; later versions may add last columns. */
    static <T> List<T> read(Path file, List<String> header, Function<CsvRecord, T> row) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            List<T> rows = new ArrayList<>();
            int end = endOfLine(bytes, 0);
            List<CsvRecord> first = records(bytes, 0, end, r -> r);
            if (first.isEmpty()) {
                throw new ReleaseException(file.getFileName() + " is empty: take the edition again from its source");
            }
            checkHeader(file, header, first.get(0).getFields());
            parts(bytes, end).parallelStream()
                    .map(p -> records(bytes, p[0], p[1], row))
                    .toList()
                    .forEach(rows::addAll);
            return Collections.unmodifiableList(rows);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ReleaseException("cannot read " + file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    /** Where the file can be cut so that each part has whole lines; a file with quotes is one part. */
    private static List<int[]> parts(byte[] bytes, int from) {
        List<int[]> parts = new ArrayList<>();
        int part = quoted(bytes) ? Integer.MAX_VALUE : BYTES;
        for (int start = from; start < bytes.length; ) {
            int end = bytes.length - start <= part ? bytes.length : endOfLine(bytes, start + part);
            parts.add(new int[] {start, end});
            start = end;
        }
        return parts;
    }

    private static boolean quoted(byte[] bytes) {
        for (byte b : bytes) {
            if (b == '"') {
                return true;
            }
        }
        return false;
    }

    private static int endOfLine(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return Math.min(bytes.length, at + 1);
    }

    private static <T> List<T> records(byte[] bytes, int from, int to, Function<CsvRecord, T> row) {
        List<T> rows = new ArrayList<>();
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        CsvReader.builder().ofCsvRecord(text).forEach(r -> rows.add(row.apply(r)));
        return rows;
    }

    static void checkHeader(Path file, List<String> expected, List<String> found) {
        if (found.size() < expected.size() || !found.subList(0, expected.size()).equals(expected)) {
            throw new ReleaseException(
                    file.getFileName() + " has the columns " + found + ", expected " + expected + ": not this format");
        }
    }

    /**
     * Texts of people as fields that no spreadsheet program takes for formulas: an apostrophe stands in front of those
     * that one would, as OWASP advises. Numbers keep their minus.
     */
    static List<String> guarded(List<String> fields) {
        return fields.stream()
                .map(f -> startsFormula(f) && !NUMBER.matcher(f).matches() ? "'" + f : f)
                .toList();
    }

    /** The field as it was before it was guarded. */
    static String field(CsvRecord row, int at) {
        String field = row.getField(at);
        return field.startsWith("'") && startsFormula(field.substring(1)) ? field.substring(1) : field;
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\uff1d\uff0b\uff0d\uff20".indexOf(text.charAt(0)) >= 0;
    }

    /** At most 15 significant digits half-even, plain, no trailing zeros, no minus zero; empty for null. */
    static String number(@Nullable BigDecimal value) {
        if (value == null) {
            return "";
        }
        BigDecimal rounded = value.round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    static @Nullable BigDecimal number(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
