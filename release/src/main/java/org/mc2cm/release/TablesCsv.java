package org.mc2cm.release;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The small tables of an edition: indicators.csv, areas.csv, quality.csv, revisions.csv. */
public final class TablesCsv {

    private static final List<String> LANGUAGES = List.of("en", "fr", "ar", "es", "it");

    private static final List<String> INDICATORS = List.of(
            "indicator",
            "theme",
            "name_en",
            "name_fr",
            "name_ar",
            "name_es",
            "name_it",
            "definition",
            "unit",
            "direction",
            "class",
            "source_type",
            "standards",
            "caveat");
    private static final List<String> AREAS = List.of(
            "area",
            "area_level",
            "name_en",
            "name_fr",
            "name_ar",
            "name_es",
            "name_it",
            "country",
            "country_en",
            "country_fr",
            "country_ar",
            "country_es",
            "country_it",
            "lat",
            "lon",
            "member_of");
    private static final List<String> QUALITY = List.of("area", "quarter", "measure", "value", "unit");
    private static final List<String> REVISIONS = List.of(
            "value_id",
            "indicator",
            "area",
            "quarter",
            "window",
            "sex",
            "age",
            "migstat",
            "dim_name",
            "dim_code",
            "old_edition",
            "old_display",
            "new_display",
            "cause");

    private TablesCsv() {}

    public static void writeIndicators(Path file, List<PublishedIndicator> rows) {
        Csv.write(file, INDICATORS, rows, i -> {
            var f = new java.util.ArrayList<String>(List.of(i.code(), i.theme()));
            LANGUAGES.forEach(l -> f.add(i.names().getOrDefault(l, "")));
            f.addAll(List.of(
                    i.definition(),
                    i.unit(),
                    i.direction(),
                    i.disclosureClass(),
                    i.sourceType(),
                    i.standards(),
                    i.caveat()));
            return Csv.guarded(f);
        });
    }

    public static List<PublishedIndicator> readIndicators(Path file) {
        return Csv.read(
                file,
                INDICATORS,
                c -> new PublishedIndicator(
                        Csv.field(c, 0),
                        Csv.field(c, 1),
                        names(c, 2),
                        Csv.field(c, 7),
                        Csv.field(c, 8),
                        Csv.field(c, 9),
                        Csv.field(c, 10),
                        Csv.field(c, 11),
                        Csv.field(c, 12),
                        Csv.field(c, 13)));
    }

    public static void writeAreas(Path file, List<PublishedArea> rows) {
        Csv.write(file, AREAS, rows, a -> {
            var f = new java.util.ArrayList<String>(List.of(a.id(), a.level()));
            LANGUAGES.forEach(l -> f.add(a.names().getOrDefault(l, "")));
            f.add(a.country());
            LANGUAGES.forEach(l -> f.add(a.countryNames().getOrDefault(l, "")));
            Double lat = a.latitude();
            Double lon = a.longitude();
            f.add(lat == null ? "" : Double.toString(lat));
            f.add(lon == null ? "" : Double.toString(lon));
            f.add(a.memberOf());
            return Csv.guarded(f);
        });
    }

    public static List<PublishedArea> readAreas(Path file) {
        return Csv.read(
                file,
                AREAS,
                c -> new PublishedArea(
                        Csv.field(c, 0),
                        Csv.field(c, 1),
                        names(c, 2),
                        Csv.field(c, 7),
                        names(c, 8),
                        Csv.field(c, 13).isEmpty() ? null : Double.valueOf(Csv.field(c, 13)),
                        Csv.field(c, 14).isEmpty() ? null : Double.valueOf(Csv.field(c, 14)),
                        Csv.field(c, 15)));
    }

    public static void writeQuality(Path file, List<QualityRow> rows) {
        Csv.write(file, QUALITY, rows, q -> List.of(q.area(), q.quarter(), q.measure(), q.value(), q.unit()));
    }

    public static List<QualityRow> readQuality(Path file) {
        return Csv.read(
                file,
                QUALITY,
                c -> new QualityRow(c.getField(0), c.getField(1), c.getField(2), c.getField(3), c.getField(4)));
    }

    public static void writeRevisions(Path file, List<RevisionRow> rows) {
        Csv.write(file, REVISIONS, rows, r -> {
            ValueKey k = r.key();
            return List.of(
                    k.valueId(),
                    k.indicator(),
                    k.area(),
                    k.quarter(),
                    k.window(),
                    k.sex(),
                    k.age(),
                    k.migstat(),
                    k.dimName(),
                    k.dimCode(),
                    Integer.toString(r.oldEdition()),
                    r.oldDisplay(),
                    r.newDisplay(),
                    r.cause());
        });
    }

    /** The area level is not a column of revisions.csv: it is empty in these keys. */
    public static List<RevisionRow> readRevisions(Path file) {
        return Csv.read(
                file,
                REVISIONS,
                c -> new RevisionRow(
                        new ValueKey(
                                c.getField(1),
                                c.getField(2),
                                "",
                                c.getField(3),
                                c.getField(4),
                                c.getField(5),
                                c.getField(6),
                                c.getField(7),
                                c.getField(8),
                                c.getField(9)),
                        Integer.parseInt(c.getField(10)),
                        c.getField(11),
                        c.getField(12),
                        c.getField(13)));
    }

    private static Map<String, String> names(CsvRecord c, int first) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < LANGUAGES.size(); i++) {
            names.put(LANGUAGES.get(i), Csv.field(c, first + i));
        }
        return names;
    }
}
