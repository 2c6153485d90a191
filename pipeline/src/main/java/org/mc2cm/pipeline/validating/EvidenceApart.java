package org.mc2cm.pipeline.validating;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.Observation;

/** What people said in a survey or in words is never added to what a register counts; residents may come from a survey. */
final class EvidenceApart implements Rule {

    private static final Set<String> SAID = Set.of("survey prevalence", "qualitative");

    private final Catalogue catalogue;

    EvidenceApart(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String code() {
        return "M43";
    }

    @Override
    public void check(Candidates candidates) {
        for (Observation o : candidates.standing()) {
            DataElement element = catalogue.elements().get(o.element());
            if (element == null || element.carriedForward() || !SAID.contains(o.sourceType())) {
                continue;
            }
            Set<String> own = sources(o.element());
            if (!own.isEmpty() && !own.contains(o.sourceType())) {
                candidates.refuse(o, code(), "M43.evidence", o.sourceType(), String.join(", ", own));
            }
        }
    }

    private Set<String> sources(String element) {
        return catalogue.indicators().values().stream()
                .filter(i -> i.numerator().equals(element) || i.denominator().equals(element))
                .map(Indicator::sourceType)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
