package org.mc2cm.release;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads and writes surveys.csv. */
public final class SurveysCsv {

    /** Its name in an edition. */
    public static final String NAME = "surveys.csv";

    private static final List<String> COLUMNS = List.of(
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
            "respondents",
            "effective",
            "degrees",
            "design_effect",
            "method");

    private SurveysCsv() {}

    public static void write(Path folder, List<SurveyFigure> rows) {
        Csv.write(folder.resolve(NAME), COLUMNS, rows, s -> {
            ValueKey k = s.key();
            return List.of(
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
                    Csv.number(s.respondents()),
                    Csv.number(s.effective()),
                    Integer.toString(s.degrees()),
                    Csv.number(s.designEffect()),
                    s.method());
        });
    }

    /** Those of an edition; none in one that was made before there were any. */
    public static List<SurveyFigure> read(Path folder) {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return List.of();
        }
        return Csv.read(
                file,
                COLUMNS,
                c -> new SurveyFigure(
                        new ValueKey(
                                c.getField(1),
                                c.getField(2),
                                c.getField(3),
                                c.getField(4),
                                c.getField(5),
                                c.getField(6),
                                c.getField(7),
                                c.getField(8),
                                c.getField(9),
                                c.getField(10)),
                        new BigDecimal(c.getField(11)),
                        new BigDecimal(c.getField(12)),
                        Integer.parseInt(c.getField(13)),
                        new BigDecimal(c.getField(14)),
                        c.getField(15)));
    }
}
