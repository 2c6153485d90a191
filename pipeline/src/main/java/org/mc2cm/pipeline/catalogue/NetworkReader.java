package org.mc2cm.pipeline.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads network.yaml. */
final class NetworkReader {

    private final Map<String, Dimension> dimensions;

    NetworkReader(Map<String, Dimension> dimensions) {
        this.dimensions = dimensions;
    }

    Network read(Block file) {
        file.only("comparable_migrant_definitions", "counted_reporter", "funders", "disclaimer", "countries", "places");
        Map<String, Country> countries = new LinkedHashMap<>();
        for (Block block : file.block("countries").children()) {
            countries.put(block.title(), readCountry(block));
        }
        List<Place> places = new ArrayList<>();
        Map<String, Block> blocks = new LinkedHashMap<>();
        for (Block block : file.blocks("places")) {
            Place place = readPlace(block, countries);
            Block first = blocks.putIfAbsent(place.id(), block);
            if (first == null) {
                places.add(place);
            } else {
                block.problem(block.line(), "is in the list twice (first on line " + first.line() + "); keep one");
            }
        }
        places.forEach(place -> checkMembership(place, places, blocks));
        checkNames(places, blocks);
        return new Network(
                List.copyOf(places),
                readReporters(file, places),
                file.texts("comparable_migrant_definitions", definitions()),
                file.local("funders"),
                file.local("disclaimer"));
    }

    private record Country(String currency, LocalText name) {}

    private static Country readCountry(Block block) {
        block.only("currency", "name");
        if (!block.title().matches("[A-Z]{2}")) {
            block.problem(block.line(), "is no country code; write two capitals, such as MA");
        }
        String currency = block.text("currency");
        if (!currency.isEmpty() && !currency.matches("[A-Z]{3}")) {
            block.problem("currency", "has the currency " + currency + "; write three capitals, such as MAD");
        }
        return new Country(currency, block.local("name"));
    }

    private static Place readPlace(Block block, Map<String, Country> countries) {
        block.only("id", "kind", "name", "country", "at", "languages", "aliases", "member_of");
        String country = block.oneOf("country", countries.keySet());
        String id = block.text("id");
        if (!country.isEmpty() && !id.isEmpty() && !id.matches(country + "(-[A-Z0-9]+)+")) {
            block.problem("id", "must begin with its country, in capitals, such as " + country + "-ABC");
        }
        Place.Kind kind = block.choice("kind", Place.Kind.class, Place.Kind.OBSERVER);
        Country known = countries.get(country);
        List<Double> at = coordinates(block, kind).orElse(List.of());
        return new Place(
                id,
                kind,
                block.local("name"),
                country,
                known == null ? new LocalText(Map.of("en", "")) : known.name(),
                at.isEmpty() ? null : at.get(0),
                at.isEmpty() ? null : at.get(1),
                languages(block),
                known == null ? "" : known.currency(),
                block.texts("aliases"),
                memberOf(block, kind));
    }

    private static Optional<List<Double>> coordinates(Block block, Place.Kind kind) {
        if (!block.has("at")) {
            if (kind != Place.Kind.ASSOCIATION && kind != Place.Kind.OBSERVER) {
                block.problem(block.line(), "lacks at; add a line at: [latitude, longitude]");
            }
            return Optional.empty();
        }
        Optional<List<Double>> at = block.pair("at");
        if (at.isEmpty() || Math.abs(at.get().get(0)) > 90 || Math.abs(at.get().get(1)) > 180) {
            block.problem("at", "has bad coordinates; write at: [latitude, longitude], such as [33.59, -7.61]");
            return Optional.empty();
        }
        return at;
    }

    private static List<String> languages(Block block) {
        List<String> languages = block.texts("languages");
        if (languages.isEmpty()) {
            block.problem("languages", "lacks its languages; add a line such as languages: [ar, fr]");
        }
        for (String language : languages) {
            if (!language.matches("[a-z]{2,3}")) {
                block.problem("languages", "has the language " + language + "; write a code such as ar or fr");
            }
        }
        return languages;
    }

    private static @Nullable String memberOf(Block block, Place.Kind kind) {
        boolean belongs = kind == Place.Kind.MEMBER || kind == Place.Kind.REPORTER;
        if (belongs) {
            return block.text("member_of");
        }
        if (block.has("member_of")) {
            block.problem("member_of", "has member_of, which only a member or a reporter has; take it out");
        }
        return null;
    }

    private static void checkMembership(Place place, List<Place> places, Map<String, Block> blocks) {
        Block block = blocks.get(place.id());
        if (block == null || place.memberOf() == null || place.memberOf().isEmpty()) {
            return;
        }
        Place.Kind wanted = place.kind() == Place.Kind.MEMBER ? Place.Kind.ASSOCIATION : Place.Kind.CITY;
        Set<String> allowed =
                places.stream().filter(p -> p.kind() == wanted).map(Place::id).collect(Collectors.toSet());
        if (!allowed.contains(place.memberOf())) {
            block.problem(
                    "member_of",
                    "belongs to " + place.memberOf() + ", which is no "
                            + wanted.name().toLowerCase(Locale.ROOT) + " of this file; write the id of one");
        }
    }

    /** A name that two places of a country share cannot be resolved. */
    private static void checkNames(List<Place> places, Map<String, Block> blocks) {
        Map<String, Place> owner = new HashMap<>();
        for (Place place : places) {
            List<String> names = new ArrayList<>(place.aliases());
            names.addAll(place.name().byLanguage().values());
            for (String name : names) {
                Place other = owner.putIfAbsent(place.country() + name.toLowerCase(Locale.ROOT), place);
                Block block = blocks.get(place.id());
                if (other != null && !other.id().equals(place.id()) && block != null && !name.isEmpty()) {
                    block.problem(
                            block.has("aliases") ? "aliases" : "name",
                            "has the name " + name + ", which " + other.id() + " has too; leave it with one");
                }
            }
        }
    }

    private static Map<String, String> readReporters(Block file, List<Place> places) {
        Map<String, String> counted = new LinkedHashMap<>();
        if (!file.has("counted_reporter")) {
            return counted;
        }
        Block block = file.block("counted_reporter");
        for (String city : block.keys()) {
            List<String> reporters = places.stream()
                    .filter(p -> p.kind() == Place.Kind.REPORTER && city.equals(p.memberOf()))
                    .map(Place::id)
                    .toList();
            if (reporters.isEmpty()) {
                block.problem(city, "names " + city + ", which has no reporters; take the line out");
            } else {
                counted.put(city, block.oneOf(city, reporters));
            }
        }
        return Map.copyOf(counted);
    }

    private List<String> definitions() {
        Dimension list = dimensions.get("MIGRANT_DEFINITION");
        return list == null
                ? List.of()
                : list.codes().stream().map(Dimension.Code::id).toList();
    }
}
