package org.mc2cm.pipeline.indicators;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.ProjectTarget;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.TargetRow;
import org.mc2cm.release.ValueKey;

/**
 * Published values beside what they should reach: the targets of projects by computation rule 15, and the quotas and bands
 * of the catalogue. Values and baselines of protected classes are read from the published rows alone, so that a target
 * tells nothing that they do not.
 */
public final class TargetFigures {

    /** A city's targets stand until it files others; the newest workbook with any counts. */
    private static final String STATED =
            """
            SELECT r.area, t.project, t.indicator, t.sex, t.baseline_year, t.baseline, t.target, t.target_date, t.cell
            FROM project_target t JOIN current_submission s USING (sha256)
            JOIN t_reporter r ON r.participant = s.participant AND r.member = s.member
            WHERE s.quarter_index <= %1$d AND NOT EXISTS (
                SELECT 1 FROM current_hold h WHERE h.participant = s.participant AND h.quarter_index = %1$d)
            QUALIFY dense_rank() OVER (
                PARTITION BY r.area ORDER BY s.quarter_index DESC, r.implied, s.sha256) = 1
            ORDER BY r.area, t.position
            """;

    private record Stated(String area, ProjectTarget target) {}

    private final Catalogue catalogue;

    public TargetFigures(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * For the quarter and the eleven before it.
     *
     * @param published rows of the edition
     * @return sorted by indicator, area, sex and target
     */
    public List<TargetRow> compute(Path store, Quarter released, Collection<PublishedRow> published) {
        Series series = new Series(catalogue, published, released);
        List<TargetRow> rows = new ArrayList<>(bands(series));
        Goals goals = new Goals(catalogue, series);
        for (Stated stated : stated(store, released)) {
            rows.add(goals.judge(stated.area(), stated.target()));
        }
        rows.sort(Comparator.comparing(TargetRow::indicator)
                .thenComparing(TargetRow::area)
                .thenComparing(TargetRow::sex)
                .thenComparing(TargetRow::target));
        return rows;
    }

    private List<TargetRow> bands(Series series) {
        List<TargetRow> rows = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators().values()) {
            Band band = Band.of(indicator.direction()).orElse(null);
            if (band != null) {
                for (String area : new TreeSet<>(series.areas(indicator.code()))) {
                    series.latest(indicator.code(), area, Series.sex(catalogue, indicator))
                            .ifPresent(row -> rows.add(judged(row, band)));
                }
            }
        }
        return rows;
    }

    private static TargetRow judged(PublishedRow row, Band band) {
        ValueKey k = row.key();
        BigDecimal value = Series.value(row);
        return new TargetRow(
                k.valueId(),
                k.indicator(),
                k.area(),
                k.quarter(),
                k.window(),
                k.sex(),
                "catalogue",
                band.kind(),
                "",
                null,
                "",
                band.low(),
                band.high(),
                null,
                value,
                null,
                band.status(row));
    }

    private List<Stated> stated(Path store, Quarter released) {
        List<Stated> all = new ArrayList<>();
        try (Database database = Database.open(store)) {
            new CatalogueTables(database, catalogue).upload();
            database.each(
                    STATED.formatted(released.index()),
                    row -> all.add(new Stated(
                            row.getString(1),
                            new ProjectTarget(
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getInt(5),
                                    row.getBigDecimal(6),
                                    row.getBigDecimal(7),
                                    row.getObject(8, java.time.LocalDate.class),
                                    row.getString(9)))));
        } catch (SQLException e) {
            throw new IllegalStateException("The targets could not be read: " + e.getMessage(), e);
        }
        return all.stream()
                .filter(s -> catalogue.indicators().containsKey(s.target().indicator()))
                .toList();
    }
}
