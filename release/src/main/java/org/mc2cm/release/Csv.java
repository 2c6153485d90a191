package org.mc2cm.release;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The CSV of an edition: UTF-8, comma, RFC 4180, LF, a header row. */
final class Csv {

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private Csv() {}

    static <T> void write(Path file, List<String> header, Iterable<T> rows, Function<T, List<String>> fields) {
        try (var out = new BufferedWriter(
                        new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), 1 << 16);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(header);
            for (T row : rows) {
                csv.writeRecord(fields.apply(row));
            }
        } catch (IOException e) {
            throw new ReleaseException("cannot write " + file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    /** Reads a file whose header must start with the given columns; later versions may add last columns. */
    static <T> List<T> read(Path file, List<String> header, Function<CsvRecord, T> row) {
        List<T> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8)) {
            Iterator<CsvRecord> records = csv.iterator();
            if (!records.hasNext()) {
                throw new ReleaseException(file.getFileName() + " is empty: take the edition again from its source");
            }
            checkHeader(file, header, records.next().getFields());
            while (records.hasNext()) {
                rows.add(row.apply(records.next()));
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ReleaseException("cannot read " + file.getFileName() + ": " + e.getMessage(), e);
        }
        return List.copyOf(rows);
    }

    private static void checkHeader(Path file, List<String> expected, List<String> found) {
        if (found.size() < expected.size() || !found.subList(0, expected.size()).equals(expected)) {
            throw new ReleaseException(
                    file.getFileName() + " has the columns " + found + ", expected " + expected + ": not this format");
        }
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
