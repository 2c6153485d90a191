package org.mc2cm.pipeline.indicators;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.catalogue.Place;
import org.mc2cm.pipeline.catalogue.SurveyDefinition;
import org.mc2cm.pipeline.indicators.PooledSurvey.Part;
import org.mc2cm.pipeline.indicators.SurveyPool.Pooled;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.SurveyRow;
import org.mc2cm.pipeline.model.SurveyRow.Estimate;
import org.mc2cm.release.ValueKey;

/**
 * The rows of surveys: each area, quarter and cell has its row, whatever was asked. An association's is the sample of all
 * its members together, the network's that of its participants.
 */
final class SurveyRows {

    private static final String REFUSED = "refused-design";

    /** What the cells of one area and quarter hold, by indicator and place; a weighted table has no questionnaire. */
    private record Found(@Nullable SurveyDefinition survey, Map<String, List<Pooled>> cells) {}

    private final Catalogue catalogue;
    private final List<Quarter> quarters;
    private final Coverage coverage;
    private final List<Indicator> indicators;

    SurveyRows(Catalogue catalogue, List<Quarter> quarters, Coverage coverage) {
        this.catalogue = catalogue;
        this.quarters = quarters;
        this.coverage = coverage;
        this.indicators = catalogue.indicators().values().stream()
                .filter(Indicator::survey)
                .sorted(Comparator.comparing(Indicator::code))
                .toList();
    }

    /** In the order of their keys. */
    List<SurveyRow> read(Database database) throws SQLException {
        if (indicators.isEmpty()) {
            return List.of();
        }
        Map<Quarter, Map<String, Found>> found = new HashMap<>();
        for (Quarter quarter : quarters) {
            found.put(quarter, found(database, quarter));
        }
        List<SurveyRow> rows = new ArrayList<>();
        for (Indicator indicator : indicators) {
            List<SurveyCells.Cell> cells = SurveyCells.of(catalogue, indicator);
            for (Map.Entry<String, String> area :
                    Rows.areas(catalogue.network()).entrySet()) {
                for (Quarter quarter : quarters) {
                    Found here = found.getOrDefault(quarter, Map.of()).get(area.getKey());
                    for (SurveyCells.Cell cell : cells) {
                        rows.add(row(indicator, area, quarter, cell, here));
                    }
                }
            }
        }
        return rows;
    }

    /** By area; the network's where at least one participant asked. */
    private Map<String, Found> found(Database database, Quarter quarter) throws SQLException {
        Map<String, Found> found = new HashMap<>();
        Map<String, Part> parts = new TreeMap<>();
        Map<String, SurveyDefinition> surveys = new HashMap<>();
        for (SurveyWaves.Wave wave : SurveyWaves.of(database, quarter)) {
            SurveyDefinition survey =
                    catalogue.surveys().get(wave.answers().wave().survey());
            if (survey != null) {
                surveys.put(wave.area(), survey);
                found.put(wave.area(), one(new SurveyEstimates(wave.answers(), survey), survey));
                BigDecimal residents = coverage.migrants(wave.area(), quarter.index());
                if (residents != null) {
                    parts.put(wave.area(), new Part(wave.area(), wave.answers(), residents.doubleValue()));
                }
            }
        }
        SurveyTables.of(database, quarter, indicators)
                .forEach((area, cells) -> found.putIfAbsent(area, new Found(null, cells)));
        associations(parts, surveys, found);
        network(parts, surveys, found);
        return found;
    }

    private Found one(SurveyEstimates wave, SurveyDefinition survey) {
        Map<String, List<Pooled>> cells = new HashMap<>();
        for (Indicator indicator : indicators) {
            List<Pooled> own = new ArrayList<>();
            for (@Nullable Estimate estimate : wave.of(indicator)) {
                own.add(new Pooled(estimate, List.of(), "", ""));
            }
            cells.put(indicator.code(), own);
        }
        return new Found(survey, cells);
    }

    /** With one member missing the association's is missing. */
    private void associations(
            Map<String, Part> parts, Map<String, SurveyDefinition> surveys, Map<String, Found> found) {
        for (Place place : catalogue.network().participants()) {
            if (place.kind() == Place.Kind.ASSOCIATION) {
                List<Part> members = new ArrayList<>();
                for (Place member : catalogue.network().membersOf(place.id())) {
                    Part part = parts.remove(member.id());
                    if (part != null) {
                        members.add(part);
                    }
                }
                SurveyDefinition survey =
                        members.isEmpty() ? null : surveys.get(members.get(0).area());
                boolean whole = members.size()
                        == catalogue.network().membersOf(place.id()).size();
                boolean alike = members.stream().allMatch(m -> surveys.get(m.area()) == survey);
                if (survey != null && whole && alike) {
                    double residents =
                            members.stream().mapToDouble(Part::residents).sum();
                    parts.put(place.id(), new Part(place.id(), PooledSurvey.of(members), residents));
                    surveys.put(place.id(), survey);
                    SurveyPool pool = new SurveyPool(members, survey, Map.of());
                    found.put(place.id(), new Found(survey, cells(pool, true)));
                }
            }
        }
    }

    /** Of the questionnaire that most cities used; others ask something else. */
    private void network(Map<String, Part> parts, Map<String, SurveyDefinition> surveys, Map<String, Found> found) {
        SurveyDefinition first =
                catalogue.surveys().values().stream().findFirst().orElse(null);
        List<Part> alike = parts.values().stream()
                .filter(p -> surveys.get(p.area()) == first)
                .toList();
        if (first != null && !alike.isEmpty()) {
            Map<String, String> currencies = new HashMap<>();
            catalogue.network().participants().forEach(p -> currencies.put(p.id(), p.currency()));
            found.put(CountBook.NETWORK, new Found(first, cells(new SurveyPool(alike, first, currencies), false)));
        }
    }

    private Map<String, List<Pooled>> cells(SurveyPool pool, boolean ofMembers) {
        Map<String, List<Pooled>> cells = new HashMap<>();
        for (Indicator indicator : indicators) {
            List<Pooled> all = pool.of(indicator);
            cells.put(
                    indicator.code(),
                    ofMembers
                            ? all.stream()
                                    .map(p -> new Pooled(p.estimate(), p.cities(), "", ""))
                                    .toList()
                            : all);
        }
        return cells;
    }

    private SurveyRow row(
            Indicator indicator,
            Map.Entry<String, String> area,
            Quarter quarter,
            SurveyCells.Cell cell,
            @Nullable Found found) {
        String own = catalogue.element(indicator.denominator()).population();
        ValueKey key = new ValueKey(
                indicator.code(),
                area.getKey(),
                area.getValue(),
                quarter.toString(),
                "S",
                cell.sex(),
                cell.age(),
                cell.migrant() ? own : "NMIG",
                "",
                "");
        if (found == null) {
            return new SurveyRow(key, null, "", indicator.sourceType());
        }
        SurveyDefinition survey = found.survey();
        boolean refused =
                survey != null && survey.sexes().size() == 1 && !cell.sex().equals("F");
        Pooled pooled = found.cells().getOrDefault(indicator.code(), List.of()).get(cell.place());
        return new SurveyRow(
                key,
                refused ? null : pooled.estimate(),
                refused ? REFUSED : pooled.refusal(),
                indicator.sourceType(),
                pooled.cities(),
                pooled.cities().isEmpty() || !area.getKey().equals(CountBook.NETWORK)
                        ? ""
                        : coverage.of(pooled.cities(), quarter.index()),
                pooled.largest());
    }
}
