package org.mc2cm.pipeline.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All of config/, checked.
 *
 * @param elements by id, in catalogue order
 * @param indicators by code, in catalogue order
 * @param dimensions by id
 * @param classes by id
 * @param instruments by id
 * @param surveys questionnaires by id
 * @param hash SHA-256 over the config files, 64 hex digits
 */
public record Catalogue(
        Network network,
        Map<String, Dimension> dimensions,
        Map<String, DataElement> elements,
        Map<String, Indicator> indicators,
        Map<String, DisclosureClass> classes,
        Map<String, Instrument> instruments,
        Map<String, SurveyDefinition> surveys,
        String hash) {

    /** Without questionnaires. */
    public Catalogue(
            Network network,
            Map<String, Dimension> dimensions,
            Map<String, DataElement> elements,
            Map<String, Indicator> indicators,
            Map<String, DisclosureClass> classes,
            Map<String, Instrument> instruments,
            String hash) {
        this(network, dimensions, elements, indicators, classes, instruments, Map.of(), hash);
    }

    public Dimension dimension(String id) {
        return Optional.ofNullable(dimensions.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no dimension " + id));
    }

    public DataElement element(String id) {
        return Optional.ofNullable(elements.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no element " + id));
    }

    public Indicator indicator(String code) {
        return Optional.ofNullable(indicators.get(code))
                .orElseThrow(() -> new IllegalArgumentException("no indicator " + code));
    }

    public Instrument instrument(String id) {
        return Optional.ofNullable(instruments.get(id))
                .orElseThrow(() -> new IllegalArgumentException("no instrument " + id));
    }

    public DisclosureClass classOf(Indicator indicator) {
        return Optional.ofNullable(classes.get(indicator.disclosureClass()))
                .orElseThrow(() -> new IllegalArgumentException("no class " + indicator.disclosureClass()));
    }

    /** The indicators computed from registers and plans. */
    public List<Indicator> administrative() {
        return indicators.values().stream().filter(i -> !i.survey()).toList();
    }
}
