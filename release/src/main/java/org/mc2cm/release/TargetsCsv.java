package org.mc2cm.release;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads and writes targets.csv. */
public final class TargetsCsv {

    /** Its name in an edition. */
    public static final String NAME = "targets.csv";

    private static final List<String> COLUMNS = List.of(
            "value_id",
            "indicator",
            "area",
            "quarter",
            "window",
            "sex",
            "target",
            "kind",
            "baseline_date",
            "baseline",
            "target_date",
            "low",
            "high",
            "milestone",
            "value",
            "progress",
            "status");

    private TargetsCsv() {}

    public static void write(Path folder, List<TargetRow> rows) {
        Csv.write(
                folder.resolve(NAME),
                COLUMNS,
                rows,
                t -> List.of(
                        t.valueId(),
                        t.indicator(),
                        t.area(),
                        t.quarter(),
                        t.window(),
                        t.sex(),
                        t.target(),
                        t.kind(),
                        t.baselineDate(),
                        Csv.number(t.baseline()),
                        t.targetDate(),
                        Csv.number(t.low()),
                        Csv.number(t.high()),
                        Csv.number(t.milestone()),
                        Csv.number(t.value()),
                        Csv.number(t.progress()),
                        t.status()));
    }

    /** Those of an edition; none in one that was made before there were targets. */
    public static List<TargetRow> read(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return List.of();
        }
        return Csv.read(file, COLUMNS, c -> {
            BigDecimal low = Csv.number(c.getField(11));
            return new TargetRow(
                    c.getField(0),
                    c.getField(1),
                    c.getField(2),
                    c.getField(3),
                    c.getField(4),
                    c.getField(5),
                    c.getField(6),
                    c.getField(7),
                    c.getField(8),
                    Csv.number(c.getField(9)),
                    c.getField(10),
                    low == null ? BigDecimal.ZERO : low,
                    Csv.number(c.getField(12)),
                    Csv.number(c.getField(13)),
                    Csv.number(c.getField(14)),
                    Csv.number(c.getField(15)),
                    c.getField(16));
        });
    }
}
