package org.mc2cm.pipeline.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A code list: SEX, AGE, MIGSTAT, ORIGIN, PERMIT, DISAB, CIVIL, GBVTYPE, WAITBAND, STAYBAND, RECOGBAND, OBS_STATUS,
 * CONF_STATUS, SOURCE_TYPE, ...
 *
 * @param yearlyOnly published for fourth quarters alone (dimensions 2.4)
 * @param networkOnlyCodes codes published at network level only (SEX _O, MIGSTAT IRR)
 */
public record Dimension(
        String id, LocalText name, List<Code> codes, boolean yearlyOnly, List<String> networkOnlyCodes) {

    /**
     * @param entered whether a city may file it (derived bands are not entered)
     * @param published whether a release may show it
     * @param parts codes that add up to this one (derived bands and rolled-up regions), empty when it is a base code
     * @param lowerEdge lower edge of a duration band, else -1
     * @param aliases per language, what else is accepted
     */
    public record Code(
            String id,
            LocalText label,
            boolean entered,
            boolean published,
            List<String> parts,
            int lowerEdge,
            Map<String, List<String>> aliases) {}

    public Optional<Code> code(String code) {
        return codes.stream().filter(c -> c.id().equals(code)).findFirst();
    }
}
