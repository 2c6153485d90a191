package org.mc2cm.release;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads and writes network.csv. */
public final class NetworkCsv {

    /** Its name in an edition. */
    public static final String NAME = "network.csv";

    private static final List<String> COLUMNS = List.of(
            "indicator",
            "quarter",
            "window",
            "sex",
            "measure",
            "area",
            "value",
            "lower",
            "upper",
            "unit",
            "cities",
            "reason");

    private NetworkCsv() {}

    public static void write(Path folder, List<NetworkRow> rows) {
        Csv.write(folder.resolve(NAME), COLUMNS, rows, n -> {
            Integer cities = n.cities();
            return List.of(
                    n.indicator(),
                    n.quarter(),
                    n.window(),
                    n.sex(),
                    n.measure(),
                    n.area(),
                    Csv.number(n.value()),
                    Csv.number(n.lower()),
                    Csv.number(n.upper()),
                    n.unit(),
                    cities == null ? "" : cities.toString(),
                    n.reason());
        });
    }

    /** Those of an edition; none in one that was made before there were any. */
    public static List<NetworkRow> read(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return List.of();
        }
        return Csv.read(
                file,
                COLUMNS,
                c -> new NetworkRow(
                        c.getField(0),
                        c.getField(1),
                        c.getField(2),
                        c.getField(3),
                        c.getField(4),
                        c.getField(5),
                        Csv.number(c.getField(6)),
                        Csv.number(c.getField(7)),
                        Csv.number(c.getField(8)),
                        c.getField(9),
                        c.getField(10).isEmpty() ? null : Integer.valueOf(c.getField(10)),
                        c.getField(11)));
    }
}
