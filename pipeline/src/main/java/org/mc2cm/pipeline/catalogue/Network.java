package org.mc2cm.pipeline.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The network's places.
 *
 * @param countedReporter for a city with two reporters, the one that counts (FR-LYO to FR-LYO-C)
 * @param comparableMigrantDefinitions definitions that enter network values over a population (FB, FN)
 * @param funders funder line of each page
 */
public record Network(
        List<Place> places,
        Map<String, String> countedReporter,
        List<String> comparableMigrantDefinitions,
        LocalText funders,
        LocalText disclaimer) {

    /** The participants in registry order; 20 in the shipped config. */
    public List<Place> participants() {
        return places.stream().filter(Place::participant).toList();
    }

    /** The municipalities; 21 in the shipped config. */
    public List<Place> municipalities() {
        return places.stream().filter(Place::municipality).toList();
    }

    public Optional<Place> place(String id) {
        return places.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    public List<Place> membersOf(String participant) {
        return places.stream()
                .filter(p -> p.kind() == Place.Kind.MEMBER && participant.equals(p.memberOf()))
                .toList();
    }
}
