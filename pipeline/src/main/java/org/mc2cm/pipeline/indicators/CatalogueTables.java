package org.mc2cm.pipeline.indicators;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBAppender;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.Dimension;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.catalogue.Network;
import org.mc2cm.pipeline.catalogue.Place;

/** What the statements need of the catalogue, as temporary tables, and the type of the words in keys. */
final class CatalogueTables {

    private static final List<String> TABLES = List.of(
            "CREATE TEMP TABLE t_reporter (participant VARCHAR, member VARCHAR, area VARCHAR, implied BOOLEAN)",
            "CREATE TEMP TABLE t_member (area VARCHAR, association VARCHAR, members INTEGER)",
            "CREATE TEMP TABLE t_participant (area VARCHAR, currency VARCHAR)",
            """
            CREATE TEMP TABLE t_element (
                element VARCHAR, most_sensitive BOOLEAN, unprotected BOOLEAN, time VARCHAR, carried BOOLEAN, bands VARCHAR, band_count INTEGER)
            """,
            "CREATE TEMP TABLE t_total (dimension VARCHAR, code VARCHAR, required BOOLEAN, parts INTEGER)",
            "CREATE TEMP TABLE t_part (dimension VARCHAR, code VARCHAR, part VARCHAR, parts INTEGER)",
            "CREATE TEMP TABLE t_status (status VARCHAR, rank INTEGER)",
            """
            CREATE TEMP TABLE t_indicator (
                indicator VARCHAR, numerator VARCHAR, denominator VARCHAR, over_total BOOLEAN,
                numerator_population VARCHAR, denominator_population VARCHAR, residents BOOLEAN, bands VARCHAR)
            """);

    /**
     * Every word of a key as a number: keys of six words are compared and grouped millions of times. The order of the
     * numbers is that of the words.
     */
    private static final String WORD =
            """
            CREATE TEMP TYPE word AS ENUM (
                SELECT DISTINCT w FROM (
                    SELECT unnest([element, sex, age, migstat, dim_name, dim_code]) AS w
                    FROM (SELECT DISTINCT element, sex, age, migstat, dim_name, dim_code FROM observation)
                    UNION ALL SELECT unnest([element, bands]) FROM t_element
                    UNION ALL SELECT unnest([dimension, code]) FROM t_total
                    UNION ALL SELECT unnest([dimension, code, part]) FROM t_part
                    UNION ALL SELECT unnest([numerator, denominator, numerator_population, denominator_population, bands])
                        FROM t_indicator
                    UNION ALL SELECT area FROM t_reporter
                    UNION ALL SELECT area FROM t_participant
                    UNION ALL SELECT unnest([area, association]) FROM t_member
                    UNION ALL SELECT unnest(['', '_T', 'MIG']))
                ORDER BY w)
            """;

    private static final Map<String, List<String>> WORDS = Map.of(
            "t_reporter", List.of("area"),
            "t_member", List.of("area", "association"),
            "t_participant", List.of("area"),
            "t_element", List.of("element", "bands"),
            "t_total", List.of("dimension", "code"),
            "t_part", List.of("dimension", "code", "part"),
            "t_indicator",
                    List.of("numerator", "denominator", "numerator_population", "denominator_population", "bands"));

    private final Database database;
    private final Catalogue catalogue;

    CatalogueTables(Database database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    void upload() throws SQLException {
        for (String table : TABLES) {
            database.run(table);
        }
        uploadPlaces(catalogue.network());
        uploadElements();
        uploadTotals();
        uploadParts();
        uploadIndicators();
        try (DuckDBAppender row = database.append("t_status")) {
            for (String status : Statuses.ORDER) {
                row.beginRow().append(status).append(Statuses.rank(status)).endRow();
            }
        }
        number();
    }

    private void number() throws SQLException {
        database.run(WORD);
        for (Map.Entry<String, List<String>> table : WORDS.entrySet()) {
            for (String column : table.getValue()) {
                database.run("ALTER TABLE " + table.getKey() + " ALTER " + column + " TYPE word");
            }
        }
    }

    private void uploadPlaces(Network network) throws SQLException {
        try (DuckDBAppender reporters = database.append("t_reporter");
                DuckDBAppender members = database.append("t_member");
                DuckDBAppender participants = database.append("t_participant")) {
            for (Place place : network.participants()) {
                participants
                        .beginRow()
                        .append(place.id())
                        .append(place.currency())
                        .endRow();
                if (place.kind() == Place.Kind.ASSOCIATION) {
                    uploadMembers(network, place, reporters, members);
                } else {
                    uploadReporters(network, place, reporters);
                }
            }
        }
    }

    private static void uploadMembers(
            Network network, Place association, DuckDBAppender reporters, DuckDBAppender members) throws SQLException {
        List<Place> of = network.membersOf(association.id());
        for (Place member : of) {
            reporter(reporters, association.id(), member.id(), member.id(), false);
            reporter(reporters, member.id(), "", member.id(), true);
            members.beginRow().append(member.id()).append(association.id());
            members.append(of.size()).endRow();
        }
    }

    /** A file of a city with two reporters that names none is the first one's, the city's own. */
    private static void uploadReporters(Network network, Place city, DuckDBAppender reporters) throws SQLException {
        String counted = network.countedReporter().get(city.id());
        String own = network.places().stream()
                .filter(p -> p.kind() == Place.Kind.REPORTER && city.id().equals(p.memberOf()))
                .map(Place::id)
                .findFirst()
                .orElse("");
        if (counted != null) {
            reporter(reporters, city.id(), counted, city.id(), false);
            reporter(reporters, counted, "", city.id(), false);
        }
        if (counted == null || counted.equals(own)) {
            reporter(reporters, city.id(), "", city.id(), counted != null);
            reporter(reporters, city.id(), city.id(), city.id(), counted != null);
        }
    }

    private static void reporter(
            DuckDBAppender reporters, String participant, String member, String area, boolean implied)
            throws SQLException {
        reporters.beginRow().append(participant).append(member);
        reporters.append(area).append(implied).endRow();
    }

    private void uploadElements() throws SQLException {
        try (DuckDBAppender row = database.append("t_element")) {
            for (DataElement element : catalogue.elements().values()) {
                if (element.time() != DataElement.Time.SURVEY) {
                    row.beginRow().append(element.id()).append("S1".equals(element.disclosureClass()));
                    row.append("S4".equals(element.disclosureClass()));
                    row.append(element.time().name()).append(element.carriedForward());
                    row.append(element.bandDimension()).append(bandCount(element));
                    row.endRow();
                }
            }
        }
    }

    private int bandCount(DataElement element) {
        return element.bandDimension().isEmpty()
                ? 0
                : bands(catalogue, element.bandDimension()).size();
    }

    /** Codes of a band list in the order of their edges. */
    static List<String> bands(Catalogue catalogue, String dimension) {
        return catalogue.dimension(dimension).codes().stream()
                .filter(code -> code.lowerEdge() >= 0)
                .map(Dimension.Code::id)
                .toList();
    }

    /** What a total is the sum of where none is stated, contract section 4. */
    private void uploadTotals() throws SQLException {
        List<String> bands = catalogue.dimension("AGE").codes().stream()
                .filter(code -> code.published() && !code.parts().isEmpty())
                .flatMap(code -> code.parts().stream())
                .distinct()
                .toList();
        try (DuckDBAppender row = database.append("t_total")) {
            for (String band : bands) {
                total(row, "AGE", band, true, bands.size());
            }
            total(row, "AGE", "_U", false, bands.size());
            for (String sex : List.of("F", "M")) {
                total(row, "SEX", sex, true, 2);
            }
            for (String sex : List.of("_O", "_U", "_N")) {
                total(row, "SEX", sex, false, 2);
            }
        }
    }

    private static void total(DuckDBAppender row, String dimension, String code, boolean required, int parts)
            throws SQLException {
        row.beginRow().append(dimension).append(code).append(required).append(parts);
        row.endRow();
    }

    private void uploadParts() throws SQLException {
        try (DuckDBAppender row = database.append("t_part")) {
            for (Map.Entry<String, Dimension> dimension : catalogue.dimensions().entrySet()) {
                for (Dimension.Code code : dimension.getValue().codes()) {
                    for (String part : code.published() ? code.parts() : List.<String>of()) {
                        row.beginRow().append(dimension.getKey()).append(code.id());
                        row.append(part).append(code.parts().size()).endRow();
                    }
                }
            }
        }
    }

    private void uploadIndicators() throws SQLException {
        try (DuckDBAppender row = database.append("t_indicator")) {
            for (Indicator indicator : catalogue.administrative()) {
                DataElement numerator = catalogue.element(indicator.numerator());
                DataElement denominator = catalogue.element(indicator.denominator());
                row.beginRow().append(indicator.code()).append(numerator.id()).append(denominator.id());
                row.append(indicator.numeratorSex() != Indicator.SexRule.SAME);
                row.append(numerator.population()).append(denominator.population());
                row.append(denominator.carriedForward()).append(numerator.bandDimension());
                row.endRow();
            }
        }
    }
}
