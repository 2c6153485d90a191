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
                t -> Csv.guarded(List.of(
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
                        t.status())));
    }

    /** Those of an edition; none in one that was made before there were targets. */
    public static List<TargetRow> read(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return List.of();
        }
        return Csv.read(file, COLUMNS, c -> {
            BigDecimal low = Csv.number(Csv.field(c, 11));
            return new TargetRow(
                    Csv.field(c, 0),
                    Csv.field(c, 1),
                    Csv.field(c, 2),
                    Csv.field(c, 3),
                    Csv.field(c, 4),
                    Csv.field(c, 5),
                    Csv.field(c, 6),
                    Csv.field(c, 7),
                    Csv.field(c, 8),
                    Csv.number(Csv.field(c, 9)),
                    Csv.field(c, 10),
                    low == null ? BigDecimal.ZERO : low,
                    Csv.number(Csv.field(c, 12)),
                    Csv.number(Csv.field(c, 13)),
                    Csv.number(Csv.field(c, 14)),
                    Csv.number(Csv.field(c, 15)),
                    Csv.field(c, 16));
        });
    }
}
