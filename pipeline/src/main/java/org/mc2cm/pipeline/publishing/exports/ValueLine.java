package org.mc2cm.pipeline.publishing.exports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The lines of values.csv, field by field, as bytes: an export repeats the figures that were audited digit for digit,
 * and half a million lines cost little.
 */
final class ValueLine {

    /** The columns of values.csv, in its order. */
    enum Column {
        VALUE_ID,
        INDICATOR,
        AREA,
        AREA_LEVEL,
        QUARTER,
        WINDOW,
        SEX,
        AGE,
        MIGSTAT,
        DIM_NAME,
        DIM_CODE,
        VALUE,
        LOWER,
        UPPER,
        UNIT,
        NUMERATOR,
        DENOMINATOR,
        DISPLAY,
        OBS_STATUS,
        CONF_STATUS,
        SOURCE_TYPE,
        CITIES,
        COVERAGE,
        METHOD;

        String header() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final int COLUMNS = Column.values().length;
    private static final int CHUNK = 1 << 16;

    private final int[] starts = new int[COLUMNS + 1];
    private byte[] line = new byte[512];
    private int size;

    interface Taker {
        void take(ValueLine line) throws IOException;
    }

    /** Hands every row to the taker, in the order of the file; the line handed over is used again for the next. */
    static void each(Path values, Taker taker) throws IOException {
        ValueLine line = new ValueLine();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(values), CHUNK)) {
            byte[] chunk = new byte[CHUNK];
            boolean header = true;
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                int from = 0;
                for (int at = 0; at < read; at++) {
                    if (chunk[at] == '\n') {
                        line.add(chunk, from, at - from);
                        from = at + 1;
                        if (header) {
                            line.checkHeader();
                            header = false;
                        } else {
                            line.split();
                            taker.take(line);
                        }
                        line.size = 0;
                    }
                }
                line.add(chunk, from, read - from);
            }
        }
    }

    boolean is(Column column, byte[] word) {
        return Arrays.equals(line, from(column), to(column), word, 0, word.length);
    }

    boolean isEmpty(Column column) {
        return from(column) == to(column);
    }

    /** The field with its quotes, as it stands in a CSV file. */
    void copy(Column column, LineBuffer out) {
        out.put(line, from(column), to(column) - from(column));
    }

    /** The field without its quotes. */
    String text(Column column) {
        String field = new String(line, from(column), to(column) - from(column), StandardCharsets.UTF_8);
        return field.startsWith("\"") ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field;
    }

    private int from(Column column) {
        return starts[column.ordinal()];
    }

    private int to(Column column) {
        return starts[column.ordinal() + 1] - 1;
    }

    private void add(byte[] bytes, int from, int length) {
        if (size + length > line.length) {
            line = Arrays.copyOf(line, Math.max(2 * line.length, size + length));
        }
        System.arraycopy(bytes, from, line, size, length);
        size += length;
    }

    /** No field of values.csv holds a line break; a comma inside quotes is no border. */
    private void split() {
        int column = 0;
        boolean quoted = false;
        for (int at = 0; at < size; at++) {
            if (line[at] == '"') {
                quoted = !quoted;
            } else if (line[at] == ',' && !quoted) {
                column++;
                if (column < COLUMNS) {
                    starts[column] = at + 1;
                }
            }
        }
        if (column != COLUMNS - 1) {
            throw new IllegalStateException("a row of values.csv has " + (column + 1) + " fields, not " + COLUMNS);
        }
        starts[COLUMNS] = size + 1;
    }

    private void checkHeader() {
        List<String> expected =
                Arrays.stream(Column.values()).map(Column::header).toList();
        if (!String.join(",", expected).equals(new String(line, 0, size, StandardCharsets.UTF_8))) {
            throw new IllegalStateException("values.csv has other columns than its exports know");
        }
    }
}
