package org.mc2cm.pipeline.sample;

import java.util.ArrayList;
import java.util.List;
import org.mc2cm.pipeline.template.Filling;

/** Invents a city's projects: what each should have reached, and by when. They stay the same over the quarters. */
final class ProjectStory {

    private static final int EVERY = 3;

    private static final List<String> COLUMNS = List.of(
            "project_id",
            "title",
            "gender_marker",
            "status",
            "constraints",
            "indicator_code",
            "sex",
            "baseline_year",
            "baseline_value",
            "target_value",
            "target_date",
            "ascending");

    /** Indicator, sex, year and value of the baseline, target, its day, and whether it should rise. */
    private static final List<List<String>> GOALS = List.of(
            List.of("RGT-02", "", "2024", "40", "80", "2026-12-31", "Y"),
            List.of("INF-01", "", "2024", "45", "75", "2027-06-30", "Y"),
            List.of("PAR-01", "", "2024", "38", "50", "2026-12-31", "Y"),
            List.of("LAB-08", "F", "2025", "20", "60", "2027-12-31", "Y"),
            List.of("HOU-09", "", "2025", "55", "40", "2026-12-31", "N"),
            List.of("GOV-03", "", "2024", "60", "60", "2026-12-31", "Y"),
            List.of("VIO-12", "F", "2025", "20", "7", "2026-12-31", "N"),
            List.of("LAB-01", "F", "2025", "48", "60", "2027-12-31", "Y"));

    private ProjectStory() {}

    /** One city in three. */
    static boolean has(SampleCity city) {
        return city.index() % EVERY == 0;
    }

    static Filling.Table tell(SampleCity city) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS);
        for (int i = 0; i < GOALS.size(); i++) {
            List<String> goal = GOALS.get(i);
            int shift = (city.index() + 2 * i) % 5;
            String target = goal.get(4);
            String baseline =
                    goal.get(3).equals(target) ? target : Integer.toString(Integer.parseInt(goal.get(3)) + shift);
            rows.add(List.of(
                    "P" + (i + 1),
                    "Synthetic project " + (i + 1),
                    "2a",
                    "2",
                    "none",
                    goal.get(0),
                    goal.get(1),
                    goal.get(2),
                    baseline,
                    target,
                    goal.get(5),
                    goal.get(6)));
        }
        rows.add(List.of("P9", "Synthetic project without an indicator", "1", "2", "none", "", "", "", "", "", "", ""));
        return new Filling.Table("05_PROJECTS", rows);
    }
}
