package org.mc2cm.dashboards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.TargetRow;
import org.mc2cm.release.TargetsCsv;

/** Goals of two cities, and the bands of the catalogue, beside the figures of a made-up edition. */
final class SyntheticTargets {

    private static final String QUARTER = "2026-Q3";
    private static final Map<String, List<Integer>> BANDS =
            Map.of("HOU-07", List.of(75, 95), "GOV-02", List.of(90, 100), "VIO-15", List.of(75, 90));
    private static final List<String> GOALS = List.of("LAB-13", "HOU-09", "RGT-01", "GOV-03", "LAB-08");

    private SyntheticTargets() {}

    /** A folder with targets.csv alone, away when the tests end. */
    static Path folder(List<PublishedRow> rows) {
        try {
            Path folder = Files.createTempDirectory("edition");
            TargetsCsv.write(folder, targets(rows));
            folder.toFile().deleteOnExit();
            folder.resolve(TargetsCsv.NAME).toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TargetRow> targets(List<PublishedRow> rows) {
        List<TargetRow> targets = new ArrayList<>();
        for (PublishedRow row : rows) {
            boolean headline = row.key().quarter().equals(QUARTER)
                    && row.key().dimName().isEmpty()
                    && !row.key().sex().equals("M");
            List<Integer> band = BANDS.get(row.key().indicator());
            if (headline && band != null && !row.key().area().equals("MA-TNG")) {
                targets.add(band(row, band));
            }
            boolean women = row.key().sex().equals("F") || row.key().indicator().equals("GOV-03");
            boolean city = List.of("LB-BEY", "ES-FAMSI").contains(row.key().area());
            if (headline && women && city && GOALS.contains(row.key().indicator())) {
                targets.add(goal(row, GOALS.indexOf(row.key().indicator())));
            }
        }
        return targets;
    }

    private static TargetRow band(PublishedRow row, List<Integer> band) {
        BigDecimal value = value(row);
        String status = value == null
                ? "refused-value"
                : value.intValue() < band.get(0) ? "below" : value.intValue() > band.get(1) ? "above" : "within";
        return row(row, "catalogue", "band", null, band.get(0), BigDecimal.valueOf(band.get(1)), null, null, status);
    }

    /** On track, slightly behind, behind, and without a baseline, one after another. */
    private static TargetRow goal(PublishedRow row, int at) {
        BigDecimal value = value(row);
        if (value == null) {
            return row(row, "P1", "goal", BigDecimal.valueOf(20), 90, null, null, null, "refused-value");
        }
        BigDecimal milestone = value.add(BigDecimal.valueOf(3L * at - 2));
        String status = List.of("on_track", "slightly_off", "off", "off", "refused-baseline")
                .get(at);
        boolean judged = at < 4;
        return row(
                row,
                "P1",
                "goal",
                judged ? value.subtract(BigDecimal.TEN) : null,
                at == 4 ? 10 : 95,
                null,
                judged ? milestone : null,
                judged ? BigDecimal.valueOf(40L - 7 * at) : null,
                status);
    }

    private static TargetRow row(
            PublishedRow row,
            String target,
            String kind,
            @Nullable BigDecimal baseline,
            int low,
            @Nullable BigDecimal high,
            @Nullable BigDecimal milestone,
            @Nullable BigDecimal progress,
            String status) {
        boolean goal = kind.equals("goal");
        return new TargetRow(
                row.key().valueId(),
                row.key().indicator(),
                row.key().area(),
                row.key().quarter(),
                row.key().window(),
                row.key().sex(),
                target,
                kind,
                goal ? "2024-12-31" : "",
                baseline,
                goal ? "2028-12-31" : "",
                BigDecimal.valueOf(low),
                high,
                milestone,
                value(row),
                progress,
                status);
    }

    private static @Nullable BigDecimal value(PublishedRow row) {
        return row.value() instanceof PublishedValue.Shown shown ? shown.value() : null;
    }
}
