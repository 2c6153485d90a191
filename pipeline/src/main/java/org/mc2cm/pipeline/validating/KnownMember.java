package org.mc2cm.pipeline.validating;

import java.util.List;
import org.mc2cm.pipeline.catalogue.Network;
import org.mc2cm.pipeline.catalogue.Place;
import org.mc2cm.pipeline.model.Observation;

/** A row may only be of the participant that files or of one of its members. */
final class KnownMember implements Rule {

    private final Network network;

    KnownMember(Network network) {
        this.network = network;
    }

    @Override
    public String code() {
        return "M23";
    }

    @Override
    public void check(Candidates candidates) {
        String participant = candidates.header().participant();
        List<String> members = network.places().stream()
                .filter(place -> participant.equals(place.memberOf()))
                .map(Place::id)
                .toList();
        for (Observation o : candidates.standing()) {
            boolean own = o.member().isEmpty() || o.member().equals(participant);
            if (!own && !members.contains(o.member())) {
                String allowed = members.isEmpty() ? participant : String.join(", ", members);
                candidates.refuse(o, code(), "M23.member", o.member(), allowed);
            }
        }
    }
}
