package org.mc2cm.release;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    private ValuesCsv() {}

    /** Writes the rows in the order given. */
    public static void write(Path file, Iterable<PublishedRow> rows) {
        Csv.write(file, HEADER, rows, ValuesCsv::fields);
    }

    /** All rows in file order; refuses a file whose withheld rows carry figures. */
    public static List<PublishedRow> read(Path file) {
        return Csv.read(file, HEADER, ValuesCsv::row);
    }

    private static List<String> fields(PublishedRow r) {
        ValueKey k = r.key();
        Figures f = Figures.of(r.value());
        Integer cities = r.cities();
        return Arrays.asList(
                k.valueId(),
                k.indicator(),
                k.area(),
                k.areaLevel(),
                k.quarter(),
                k.window(),
                k.sex(),
                k.age(),
                k.migstat(),
                k.dimName(),
                k.dimCode(),
                Csv.number(f.value),
                Csv.number(f.lower),
                Csv.number(f.upper),
                r.unit(),
                Csv.number(f.numerator),
                Csv.number(f.denominator),
                r.display(),
                r.obsStatus(),
                r.confStatus(),
                r.sourceType(),
                cities == null ? "" : Integer.toString(cities),
                r.coverage(),
                r.method());
    }

    private static PublishedRow row(CsvRecord c) {
        ValueKey key = new ValueKey(
                Codes.one(c.getField(1)),
                Codes.one(c.getField(2)),
                Codes.one(c.getField(3)),
                Codes.one(c.getField(4)),
                Codes.one(c.getField(5)),
                Codes.one(c.getField(6)),
                Codes.one(c.getField(7)),
                Codes.one(c.getField(8)),
                Codes.one(c.getField(9)),
                Codes.one(c.getField(10)));
        Figures figures = new Figures(
                Csv.number(c.getField(11)),
                Csv.number(c.getField(12)),
                Csv.number(c.getField(13)),
                Csv.number(c.getField(15)),
                Csv.number(c.getField(16)));
        String conf = Codes.one(c.getField(19));
        String cities = c.getField(21);
        return new PublishedRow(
                key,
                figures.published(key, conf),
                Codes.one(c.getField(14)),
                Codes.one(c.getField(17)),
                Codes.one(c.getField(18)),
                conf,
                Codes.one(c.getField(20)),
                cities.isEmpty() ? null : Integer.valueOf(cities),
                Codes.one(c.getField(22)),
                Codes.one(c.getField(23)));
    }

    /** The five figures of a row as the file has them. */
    private record Figures(
            @Nullable BigDecimal value,
            @Nullable BigDecimal lower,
            @Nullable BigDecimal upper,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {

        static Figures of(PublishedValue value) {
            if (value instanceof PublishedValue.Shown s) {
                return new Figures(s.value(), s.lower(), s.upper(), s.numerator(), s.denominator());
            }
            if (value instanceof PublishedValue.Withheld w) {
                return new Figures(null, null, null, null, w.denominator());
            }
            return new Figures(null, null, null, null, null);
        }

        PublishedValue published(ValueKey key, String conf) {
            if (!conf.equals("F")) {
                if (value != null || lower != null || upper != null || numerator != null) {
                    throw new ReleaseException("values.csv: the withheld row " + key.valueId()
                            + " carries figures: this edition was changed by hand, do not use it");
                }
                return new PublishedValue.Withheld(denominator);
            }
            if (value == null && lower == null && upper == null && numerator == null && denominator == null) {
                return new PublishedValue.Missing();
            }
            return new PublishedValue.Shown(value, lower, upper, numerator, denominator);
        }
    }
}
