package org.mc2cm.pipeline.publishing;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
import org.mc2cm.pipeline.publishing.exports.Exports;
import org.mc2cm.release.Edition;
import org.mc2cm.release.EditionReader;
import org.mc2cm.release.EditionWriter;
import org.mc2cm.release.Manifest;
import org.mc2cm.release.PublishedArea;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.ValueKey;
import org.mc2cm.release.ValuesCsv;

/** An edition with a row of each case and names that a spreadsheet program would take for formulas. */
final class SmallEdition {

    static final Catalogue CATALOGUE = CatalogueReader.read(Path.of("../config"));
    static final String QUARTER = "2026-Q3";
    static final String BEFORE = "2025-Q3";
    static final PublishedValue MISSING = new PublishedValue.Missing();
    static final PublishedValue WITHHELD = new PublishedValue.Withheld(null);

    private SmallEdition() {}

    /** Writes its tables and all exports into the folder. */
    static Edition write(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<PublishedRow> rows = rows();
        ValuesCsv.write(folder.resolve("values.csv"), rows);
        ValuesParquet.write(folder.resolve("values.csv"), folder.resolve("values.parquet"));
        EditionWriter.writeTables(folder, indicators(), areas(), List.of(), List.of());
        Manifest manifest = new Manifest(
                Manifest.FORMAT,
                QUARTER,
                2,
                "2026-11-20",
                true,
                List.of("en"),
                Map.of(),
                "0",
                Map.of(),
                "0",
                List.of());
        Edition edition = EditionReader.inMaking(folder, manifest, ValuesCsv.read(folder.resolve("values.csv")));
        Exports.start(edition, CATALOGUE).join();
        return edition;
    }

    private static List<PublishedRow> rows() {
        List<PublishedRow> rows = new ArrayList<>();
        for (String quarter : List.of(BEFORE, QUARTER)) {
            rows.add(row(key("HOU-09", "MA-TNG", quarter, "Q", "F", "", ""), shown("26.4705882352941", 9, 34), "26.5"));
            rows.add(row(key("HOU-09", "MA-TNG", quarter, "Q", "M", "", ""), WITHHELD, "<5"));
            rows.add(row(key("HOU-09", "MA-TNG", quarter, "Q", "_T", "", ""), WITHHELD, "c"));
            rows.add(row(
                    key("HOU-09", "MA-TNG", quarter, "Q", "_T", "MEASURE", "GAP"),
                    new PublishedValue.Shown(new BigDecimal("-12.25"), null, null, null, null),
                    "-12.3"));
            rows.add(row(key("HOU-09", "IT-TRN", quarter, "Q", "F", "", ""), MISSING, ".."));
            rows.add(row(key("HOU-09", "IT-TRN", quarter, "Q", "F", "ORIGIN", "419"), WITHHELD, "c"));
            rows.add(row(key("VIO-06", "MA-TNG", quarter, "R4", "F", "", ""), shown("0", 0, 200), "0.0"));
            rows.add(row(
                    key("VIO-06", "MA-TNG", quarter, "R4", "M", "", ""),
                    new PublishedValue.Withheld(new BigDecimal(310)),
                    "<10"));
            rows.add(row(
                    key("GOV-02", "IT-TRN", quarter, "Q", "_T", "", ""),
                    new PublishedValue.Shown(null, null, null, new BigDecimal(7), new BigDecimal(12)),
                    "n<20"));
            rows.add(row(key("GOV-02", "NETWORK", quarter, "Q", "_T", "", ""), shown("100", 1250, 1250), "100.0"));
        }
        rows.sort((one, other) -> one.key().compareTo(other.key()));
        return rows;
    }

    private static ValueKey key(
            String indicator, String area, String quarter, String window, String sex, String dimension, String code) {
        String level = area.equals("NETWORK") ? "network" : "participant";
        String population = indicator.startsWith("GOV") ? "_T" : "MIG";
        return new ValueKey(indicator, area, level, quarter, window, sex, "_T", population, dimension, code);
    }

    private static PublishedValue shown(String value, int numerator, int denominator) {
        return new PublishedValue.Shown(
                new BigDecimal(value),
                new BigDecimal(value),
                new BigDecimal(value).add(new BigDecimal("0.125")),
                BigDecimal.valueOf(numerator),
                BigDecimal.valueOf(denominator));
    }

    private static PublishedRow row(ValueKey key, PublishedValue value, String display) {
        boolean withheld = value instanceof PublishedValue.Withheld;
        String obs =
                withheld ? "Q" : value instanceof PublishedValue.Missing ? "O" : display.startsWith("n") ? "U" : "A";
        String conf = withheld ? display.equals("c") ? "C" : "A" : "F";
        boolean network = key.area().equals("NETWORK");
        @Nullable Integer cities = network ? Integer.valueOf(20) : null;
        String unit = key.indicator().equals("VIO-06") ? "rate per 1,000 per year" : "per cent";
        return new PublishedRow(
                key, value, unit, display, obs, conf, "administrative", cities, network ? "0.94" : "", "wilson");
    }

    private static List<PublishedIndicator> indicators() {
        return List.of(
                indicator(
                        "GOV-02",
                        "=HYPERLINK(\"http://x.invalid\",\"look\")",
                        "target band 90-100",
                        "S4",
                        "governance"),
                indicator("HOU-09", "@SUM(A1:A9)", "down", "S2", "housing"),
                indicator("VIO-06", "Women, and <others> & \"more\"", "contextual (reporting)", "S1", "violence"));
    }

    private static PublishedIndicator indicator(
            String code, String name, String direction, String disclosureClass, String theme) {
        return new PublishedIndicator(
                code,
                theme,
                names(name),
                "-1 is no definition.",
                "per cent",
                direction,
                disclosureClass,
                "administrative",
                "",
                "");
    }

    private static List<PublishedArea> areas() {
        return List.of(
                new PublishedArea("IT-TRN", "participant", names("+Turin"), "IT", names("Italy"), 45.07, 7.69, ""),
                new PublishedArea(
                        "MA-TNG", "participant", names("-Tangier"), "MA", names("Morocco"), 35.78, -5.81, ""));
    }

    private static Map<String, String> names(String name) {
        Map<String, String> names = new TreeMap<>();
        for (String language : List.of("en", "fr", "ar", "es", "it")) {
            names.put(language, name);
        }
        return names;
    }
}
