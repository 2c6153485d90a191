package org.mc2cm.pipeline.validating;

import java.math.BigDecimal;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.model.Observation;

/** A count is a whole number of zero or more; only a stated estimate (status E) may have decimals. */
final class PlausibleCounts implements Rule {

    private final Catalogue catalogue;

    PlausibleCounts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String code() {
        return "M26";
    }

    @Override
    public void check(Candidates candidates) {
        for (Observation o : candidates.standing()) {
            BigDecimal value = o.value();
            if (value == null) {
                continue;
            }
            boolean decimals = value.stripTrailingZeros().scale() > 0;
            if (value.signum() < 0) {
                candidates.refuse(o, code(), "M26.negative", value.toPlainString());
            } else if (decimals && counted(o) && !"E".equals(o.obsStatus())) {
                candidates.refuse(o, code(), "M26.decimals", value.toPlainString());
            }
        }
    }

    /** A percentage that was reported as such is no count. */
    private boolean counted(Observation observation) {
        DataElement element = catalogue.elements().get(observation.element());
        return element != null && element.count();
    }
}
