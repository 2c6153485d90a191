package org.mc2cm.pipeline.tracing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Place;
import org.mc2cm.pipeline.model.Hold;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.SubmissionHeader;
import org.mc2cm.pipeline.store.Store;
import org.mc2cm.pipeline.store.StoredSubmission;

/**
 * Who has reported for a quarter.
 *
 * @param cities one a participant, in registry order
 * @param holds what cities asked for their figures of the quarter
 */
public record QuarterStatus(Quarter quarter, List<City> cities, List<Hold> holds) {

    /** A report after this many days from the end of the quarter is late. */
    public static final int ON_TIME_DAYS = 45;

    /**
     * @param state reported, in part, refused or missing
     * @param receivedAt of the newest submission that was taken, null when none was
     * @param late received more than {@link #ON_TIME_DAYS} days after the quarter ended
     * @param vintage of the newest submission, 0 when none
     */
    public record City(
            String id,
            String name,
            String state,
            @Nullable LocalDate receivedAt,
            boolean late,
            int vintage,
            int files) {}

    public static QuarterStatus of(Store store, Catalogue catalogue, Quarter quarter) {
        List<StoredSubmission> filed = store.submissions(quarter);
        List<City> cities = new ArrayList<>();
        for (Place place : catalogue.network().participants()) {
            cities.add(city(
                    place,
                    filed.stream()
                            .filter(s -> s.participant().equals(place.id())
                                    && !s.member().equals(SubmissionHeader.SURVEY))
                            .toList(),
                    catalogue,
                    quarter));
        }
        List<Hold> holds = store.holds().current().stream()
                .filter(h -> h.quarter().equals(quarter))
                .toList();
        return new QuarterStatus(quarter, cities, holds);
    }

    /** Such as {@code held}, {@code unnamed}; empty for a city that asked for nothing. */
    public String hold(String city) {
        return holds.stream()
                .filter(h -> h.participant().equals(city))
                .map(h -> h.kind().code())
                .findFirst()
                .orElse("");
    }

    public long count(String state) {
        return cities.stream().filter(c -> c.state().equals(state)).count();
    }

    private static City city(Place place, List<StoredSubmission> own, Catalogue catalogue, Quarter quarter) {
        List<StoredSubmission> taken =
                own.stream().filter(s -> s.outcome().loaded()).toList();
        StoredSubmission newest = null;
        for (StoredSubmission s : taken) {
            if (newest == null || vintage(s) >= vintage(newest)) {
                newest = s;
            }
        }
        LocalDate received = newest == null ? null : newest.receivedAt();
        boolean late = received != null && ChronoUnit.DAYS.between(quarter.lastDay(), received) > ON_TIME_DAYS;
        return new City(
                place.id(),
                place.name().in("en"),
                state(place, own, taken, catalogue),
                received,
                late,
                newest == null ? 0 : vintage(newest),
                own.size());
    }

    private static String state(
            Place place, List<StoredSubmission> own, List<StoredSubmission> taken, Catalogue catalogue) {
        if (taken.isEmpty()) {
            return own.isEmpty() ? "missing" : "refused";
        }
        if (place.kind() == Place.Kind.ASSOCIATION) {
            Set<String> members = taken.stream().map(StoredSubmission::member).collect(Collectors.toSet());
            boolean all = catalogue.network().membersOf(place.id()).stream()
                    .allMatch(m -> members.contains(m.id()) || members.contains(""));
            if (!all) {
                return "in part";
            }
        }
        boolean part = taken.stream().anyMatch(s -> s.outcome() == org.mc2cm.pipeline.model.Outcome.PARTIAL);
        return part ? "in part" : "reported";
    }

    private static int vintage(StoredSubmission s) {
        Integer vintage = s.vintage();
        return vintage == null ? 0 : vintage;
    }
}
