package org.mc2cm.pipeline.validating;

import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.model.Observation;

/** An element of women alone has sex F and no other; an institutional one has no sex. */
final class AllowedSex implements Rule {

    private final Catalogue catalogue;

    AllowedSex(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String code() {
        return "M28";
    }

    @Override
    public void check(Candidates candidates) {
        for (Observation o : candidates.standing()) {
            DataElement element = catalogue.elements().get(o.element());
            if (element == null) {
                continue;
            }
            boolean any = !"F".equals(element.sexes()) && !"_T".equals(element.sexes());
            if (!any && !element.sexes().equals(o.sex())) {
                candidates.refuse(o, code(), "M28.sex", o.sex(), element.sexes());
            }
        }
    }
}
