package org.mc2cm.pipeline.normalising;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mc2cm.pipeline.catalogue.LocalText;
import org.mc2cm.pipeline.catalogue.Network;
import org.mc2cm.pipeline.catalogue.Place;

/** From a city's name to its place, with a country beside the name where one is written. */
final class CityNames {

    /** Names that another town of the region bears too: never resolved on the name alone. */
    private static final Set<String> HOMONYMS = Stream.of("Tripoli", "Tripolis", "Tarabulus", "طرابلس")
            .map(Fold::fold)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern WITH_COUNTRY = Pattern.compile("(.+?)(?:,\\s*([^,()]+)|\\s*\\(([^()]+)\\))");

    private final Network network;

    CityNames(Network network) {
        this.network = network;
    }

    /**
     * @param places ids of all places that bear the name (in the country, where one is written), sorted
     * @param alias whether it is not the name in one of the five languages
     * @param homonym whether the name alone must not decide
     */
    record Found(List<String> places, boolean alias, boolean homonym) {}

    Found find(String text) {
        Found whole = find(text, "");
        Matcher split = WITH_COUNTRY.matcher(text.strip());
        if (!whole.places().isEmpty() || !split.matches()) {
            return whole;
        }
        String country = split.group(2) != null ? split.group(2) : split.group(3);
        return find(split.group(1), country.strip());
    }

    private Found find(String name, String country) {
        String folded = Fold.fold(name);
        TreeSet<String> named = new TreeSet<>();
        TreeSet<String> aliased = new TreeSet<>();
        for (Place place : network.places()) {
            if (!inCountry(place, country)) {
                continue;
            }
            if (holds(place.name(), folded)) {
                named.add(place.id());
            } else if (place.aliases().stream().anyMatch(a -> Fold.fold(a).equals(folded))) {
                aliased.add(place.id());
            }
        }
        boolean homonym = country.isEmpty() && HOMONYMS.contains(folded);
        return named.isEmpty()
                ? new Found(List.copyOf(aliased), true, homonym)
                : new Found(List.copyOf(named), false, homonym);
    }

    private static boolean inCountry(Place place, String country) {
        return country.isEmpty()
                || place.country().equalsIgnoreCase(country)
                || holds(place.countryName(), Fold.fold(country));
    }

    private static boolean holds(LocalText text, String folded) {
        Collection<String> names = text.byLanguage().values();
        return names.stream().anyMatch(name -> Fold.fold(name).equals(folded));
    }

    /** Folded ids and names of a participant's members and reporters to their ids. */
    Map<String, String> members(String participant) {
        return network.places().stream()
                .filter(place -> participant.equals(place.memberOf()))
                .flatMap(place -> Stream.concat(
                                Stream.of(place.id()),
                                Stream.concat(place.name().byLanguage().values().stream(), place.aliases().stream()))
                        .map(name -> Map.entry(Fold.fold(name), place.id())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
    }

    /** The reporter that a city with two means when it names none: the first in the registry, the city itself. */
    String defaultReporter(String participant) {
        return network.places().stream()
                .filter(place -> participant.equals(place.memberOf()) && place.kind() == Place.Kind.REPORTER)
                .map(Place::id)
                .min(Comparator.naturalOrder())
                .orElse("");
    }
}
