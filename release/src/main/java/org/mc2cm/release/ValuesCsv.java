package org.mc2cm.release;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** values.csv: written and read here alone. A withheld row that carries a count cannot be written and is not read. */
public final class ValuesCsv {

    static final List<String> HEADER = List.of(
            "value_id",
            "indicator",
            "area",
            "area_level",
            "quarter",
            "window",
            "sex",
            "age",
            "migstat",
            "dim_name",
            "dim_code",
            "value",
            "lower",
            "upper",
            "unit",
            "numerator",
            "denominator",
            "display",
            "obs_status",
            "conf_status",
            "source_type",
            "cities",
            "coverage",
            "method");

    /** Rows that are made into lines together, and how many such parts at a time. */
    private static final int PART = 1 << 13;

    private static final int PARTS = 16;
    /** Bytes that are read together. */
    private static final int CHUNK = 1 << 22;

    private ValuesCsv() {}

    /** Writes the rows in the order given. */
    public static void write(Path file, List<PublishedRow> rows) {
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write((String.join(",", HEADER) + '\n').getBytes(StandardCharsets.UTF_8));
            for (int from = 0; from < rows.size(); from += PARTS * PART) {
                for (byte[] lines : lines(rows, from)) {
                    out.write(lines);
                }
            }
        } catch (IOException e) {
            throw new ReleaseException("cannot write " + file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    /** Some parts at a time on every core: the lines of a part are those of its rows, whoever makes them. */
    private static List<byte[]> lines(List<PublishedRow> rows, int from) {
        return IntStream.range(0, PARTS)
                .map(i -> from + i * PART)
                .filter(start -> start < rows.size())
                .parallel()
                .mapToObj(start -> new ValueLines().of(rows.subList(start, Math.min(start + PART, rows.size()))))
                .toList();
    }

    /** All rows in file order; refuses a file whose withheld rows carry figures. */
    public static List<PublishedRow> read(Path file) {
        try {
            return read(file, Files.readAllBytes(file));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new ReleaseException("cannot read " + file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    private static List<PublishedRow> read(Path file, byte[] bytes) {
        int first = line(bytes, 0);
        if (first == 0) {
            throw new ReleaseException(file.getFileName() + " is empty: take the edition again from its source");
        }
        Csv.checkHeader(file, HEADER, new ValueFields(bytes).fields(0, first));
        List<Integer> starts = new ArrayList<>();
        for (int at = first; at < bytes.length; at = line(bytes, Math.min(bytes.length, at + CHUNK))) {
            starts.add(at);
        }
        starts.add(bytes.length);
        return IntStream.range(0, starts.size() - 1)
                .parallel()
                .mapToObj(i -> new ValueFields(bytes).rows(starts.get(i), starts.get(i + 1)))
                .flatMap(List::stream)
                .toList();
    }

    /** The start of the next line. No field of values.csv holds a line break. */
    private static int line(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return Math.min(at + 1, bytes.length);
    }
}
