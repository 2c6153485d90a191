package org.mc2cm.dashboards;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mc2cm.release.Edition;
import org.mc2cm.release.NetworkCsv;
import org.mc2cm.release.NetworkRow;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.RevisionRow;
import org.mc2cm.release.SurveyFigure;
import org.mc2cm.release.SurveysCsv;
import org.mc2cm.release.TargetsCsv;
import org.mc2cm.release.ValueKey;

/** A made-up edition with a survey of the network and of Tangier, what stands behind the network's figures, and revisions. */
public final class SurveyedEdition {

    /** The city that has a survey. */
    public static final String CITY = "MA-TNG";

    private final Edition plain = SyntheticEdition.plain();
    private final List<PublishedRow> rows = new ArrayList<>(plain.rows());
    private final List<SurveyFigure> sizes = new ArrayList<>();
    private final Path folder;

    private SurveyedEdition(Path folder) {
        this.folder = folder;
    }

    /** @param folder receives surveys.csv, targets.csv and network.csv */
    public static Edition in(Path folder) {
        return new SurveyedEdition(folder).edition();
    }

    private Edition edition() {
        PublishedIndicator working = indicator("LAB-01", "labour", "Labour force participation rate", "S3");
        PublishedIndicator violence = indicator("VIO-01", "violence", "Intimate-partner violence", "S3+S1");
        for (String area : List.of(CITY, "NETWORK")) {
            estimate(working, area, "F", "", "67.5", "64.2", "70.7");
            estimate(working, area, "M", "", "87.1", "84.5", "89.3");
            estimate(working, area, "_T", "", "75.5", "73.2", "77.6");
            estimate(working, area, "_T", "GAP", "-19.6", "-23.1", "-15.9");
            estimate(violence, area, "F", "", "26.3", "23.3", "29.4");
        }
        rows.sort((a, b) -> a.key().compareTo(b.key()));
        SurveysCsv.write(folder, sizes);
        TargetsCsv.write(folder, plain.targets());
        NetworkCsv.write(folder, List.of(matched(), leftOut("ES-MAD", "withheld"), leftOut("JO-AMM", "definition")));
        List<PublishedIndicator> indicators = new ArrayList<>(plain.indicators());
        indicators.add(working);
        indicators.add(violence);
        return new Edition(
                folder,
                plain.manifest(),
                rows,
                indicators,
                plain.areas(),
                plain.quality(),
                List.of(revision("NETWORK"), revision(CITY)));
    }

    private RevisionRow revision(String area) {
        String level = area.equals("NETWORK") ? "network" : "participant";
        ValueKey key = new ValueKey("HOU-09", area, level, plain.manifest().quarter(), "Q", "F", "_T", "MIG", "", "");
        return new RevisionRow(key, 1, "41.7", "43.2", "LATE");
    }

    private NetworkRow matched() {
        return new NetworkRow(
                "HOU-09",
                plain.manifest().quarter(),
                "Q",
                "F",
                "CHANGE_YEAR_MATCHED",
                "",
                new BigDecimal("3.14159"),
                null,
                null,
                "points",
                14,
                "");
    }

    private NetworkRow leftOut(String city, String reason) {
        return new NetworkRow(
                "HOU-09", plain.manifest().quarter(), "Q", "F", "LEFT_OUT", city, null, null, null, "", null, reason);
    }

    private static PublishedIndicator indicator(String code, String theme, String name, String disclosureClass) {
        Map<String, String> names = Map.of("en", name, "fr", name, "ar", name, "es", name, "it", name);
        return new PublishedIndicator(
                code,
                theme,
                names,
                "Of those asked.",
                "per cent",
                "up",
                disclosureClass,
                "survey prevalence",
                "ILO",
                "A sample.");
    }

    private void estimate(
            PublishedIndicator i, String area, String sex, String measure, String value, String low, String high) {
        boolean network = area.equals("NETWORK");
        ValueKey key = new ValueKey(
                i.code(),
                area,
                network ? "network" : "participant",
                plain.manifest().quarter(),
                "S",
                sex,
                "_T",
                "MIG",
                measure.isEmpty() ? "" : "MEASURE",
                measure);
        @Nullable BigDecimal respondents = measure.isEmpty() ? new BigDecimal(network ? "3195" : "532") : null;
        rows.add(new PublishedRow(
                key,
                new PublishedValue.Shown(
                        new BigDecimal(value), new BigDecimal(low), new BigDecimal(high), null, respondents),
                measure.isEmpty() ? "per cent" : "points",
                value,
                "P",
                "F",
                "survey prevalence",
                network ? 6 : null,
                network ? "0.52" : "",
                "taylor-logit"));
        if (respondents != null) {
            BigDecimal effective = new BigDecimal(network ? "1479.4" : "310.6");
            sizes.add(new SurveyFigure(key, respondents, effective, 27, new BigDecimal("2.16"), "taylor-logit"));
        }
    }
}
