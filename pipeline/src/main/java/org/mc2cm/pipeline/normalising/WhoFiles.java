package org.mc2cm.pipeline.normalising;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Network;
import org.mc2cm.pipeline.catalogue.Place;
import org.mc2cm.pipeline.normalising.Reported.Note;

/** Which participant and member a submission sheet speaks for, by id or by name; both must agree. */
final class WhoFiles {

    private final Network network;
    private final CityNames names;

    WhoFiles(Network network) {
        this.network = network;
        this.names = new CityNames(network);
    }

    /** @param member empty for the participant itself */
    record Filer(String participant, String member) {}

    CityNames names() {
        return names;
    }

    /** Empty when the sheet does not say or contradicts itself; the finding says why. */
    Optional<Filer> find(KeyValues sheet) {
        String id = CodeReader.head(sheet.text("city_id"));
        String name = sheet.text("city_name");
        if (id.isEmpty() && name.isEmpty()) {
            sheet.refuse("city_id", Note.of("M23.noCity", ""));
            return Optional.empty();
        }
        Optional<Place> place = id.isEmpty() ? byName(sheet, name) : byId(sheet, id, name);
        return place.flatMap(p -> withMember(sheet, p));
    }

    private Optional<Place> byId(KeyValues sheet, String id, String name) {
        Optional<Place> place = network.place(id);
        if (place.isEmpty()) {
            sheet.refuse("city_id", Note.of("M23.unknownCity", id, ids()));
            return place;
        }
        CityNames.Found found = names.find(name);
        boolean agrees = found.places().stream().anyMatch(other -> same(place.get(), other));
        if (!found.places().isEmpty() && !agrees) {
            sheet.refuse("city_name", Note.of("M23.cityContradicts", name, id));
            return Optional.empty();
        }
        if (agrees && found.alias()) {
            sheet.note("city_name", Note.of("M29.alias", name, id));
        }
        return place;
    }

    private boolean same(Place place, String other) {
        String participant = participant(place);
        return network.place(other)
                .map(this::participant)
                .filter(participant::equals)
                .isPresent();
    }

    private Optional<Place> byName(KeyValues sheet, String name) {
        CityNames.Found found = names.find(name);
        List<String> places = found.places();
        if (places.isEmpty()) {
            sheet.refuse("city_name", Note.of("M29.unknown", name, ids()));
            return Optional.empty();
        }
        if (found.homonym() || places.size() > 1) {
            sheet.refuse("city_name", Note.of("M29.ambiguous", name, String.join(", ", places)));
            return Optional.empty();
        }
        sheet.note("city_name", Note.of("M29.alias", name, places.get(0)));
        return network.place(places.get(0));
    }

    private Optional<Filer> withMember(KeyValues sheet, Place place) {
        String participant = participant(place);
        String stated = CodeReader.head(sheet.text("member_id"));
        String own = place.memberOf() == null ? "" : place.id();
        if (stated.isEmpty() || stated.equals(place.id())) {
            return Optional.of(new Filer(participant, own));
        }
        Map<String, String> members = names.members(participant);
        String member = members.get(Fold.fold(stated));
        if (member == null || !own.isEmpty() && !own.equals(member)) {
            Note note = Note.of("M23.memberContradicts", stated, place.id());
            sheet.refuse("member_id", note);
            return Optional.empty();
        }
        return Optional.of(new Filer(participant, member));
    }

    private String participant(Place place) {
        @Nullable String memberOf = place.memberOf();
        return memberOf == null ? place.id() : memberOf;
    }

    private String ids() {
        return String.join(", ", network.participants().stream().map(Place::id).toList());
    }
}
