package org.mc2cm.pipeline.publishing.exports;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Dimension;
import org.mc2cm.pipeline.catalogue.LocalText;
import org.mc2cm.release.Edition;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.ValueKey;

/** The code lists of an edition: the codes that its rows use, with their names by language. */
final class SdmxCodes {

    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("Q", "One quarter"),
            Map.entry("R4", "Four quarters"),
            Map.entry("S", "Wave of a survey"),
            Map.entry("NETWORK", "Network"),
            Map.entry("participant", "Participant"),
            Map.entry("municipality", "Municipality"),
            Map.entry("network", "Network"),
            Map.entry("MEASURE", "Derived measure"),
            Map.entry("STAT", "Statistic over the cities"),
            Map.entry("GAP", "Women minus men"),
            Map.entry("PARITY", "Women over men"),
            Map.entry("GAP_NAT", "Migrants minus non-migrants"),
            Map.entry("CHANGE", "Change on the quarter before"),
            Map.entry("CHANGE_YEAR", "Change on four quarters before"),
            Map.entry("MEDIAN", "Median of the cities"),
            Map.entry("MIN", "Lowest of the cities"),
            Map.entry("MAX", "Highest of the cities"),
            Map.entry(SdmxComponent.NOT_APPLICABLE, "Not applicable"));

    private final Map<String, Map<String, Map<String, String>>> lists = new TreeMap<>();
    private final Catalogue catalogue;

    SdmxCodes(Edition edition, Catalogue catalogue) {
        this.catalogue = catalogue;
        list("CL_FREQ").put("Q", Map.of("en", "Quarterly"));
        edition.indicators().forEach(i -> list("CL_INDICATOR").put(i.code(), i.names()));
        edition.areas().forEach(a -> list("CL_AREA").put(a.id(), a.names()));
        list("CL_AREA").put(Headline.NETWORK, own(Headline.NETWORK));
        Seen seen = new Seen();
        edition.rows().forEach(seen::add);
        named("CL_WINDOW", seen.windows, "");
        named("CL_AREA_LEVEL", seen.levels, "");
        named("CL_SEX", seen.sexes, "SEX");
        named("CL_AGE", seen.ages, "AGE");
        named("CL_MIGSTAT", seen.populations, "MIGSTAT");
        named("CL_OBS_STATUS", seen.observed, "OBS_STATUS");
        named("CL_CONF_STATUS", seen.confidential, "CONF_STATUS");
        breakdowns(seen.breakdowns);
    }

    /** By id of the list, the names by language of each code; lists and codes in order. */
    Map<String, Map<String, Map<String, String>>> lists() {
        return lists;
    }

    private Map<String, Map<String, String>> list(String id) {
        return lists.computeIfAbsent(id, i -> new TreeMap<>());
    }

    private void named(String list, Set<String> codes, String dimension) {
        codes.forEach(code -> list(list).put(code, name(dimension, code)));
    }

    /** A code that two breakdowns share has both its names. */
    private void breakdowns(Map<String, Set<String>> codes) {
        codes.forEach((dimension, some) -> {
            String breakdown = dimension.isEmpty() ? SdmxComponent.NOT_APPLICABLE : dimension;
            Dimension known = catalogue.dimensions().get(dimension);
            list("CL_BREAKDOWN").put(breakdown, known == null ? own(breakdown) : names(known.name()));
            for (String code : some) {
                String shown = code.isEmpty() ? SdmxComponent.NOT_APPLICABLE : code;
                list("CL_BREAKDOWN_CODE").merge(shown, name(dimension, shown), SdmxCodes::both);
            }
        });
    }

    private static Map<String, String> both(Map<String, String> one, Map<String, String> other) {
        if (one.equals(other)) {
            return one;
        }
        Map<String, String> both = new TreeMap<>();
        one.forEach((language, name) -> both.put(language, name + " / " + other.getOrDefault(language, name)));
        return both;
    }

    private Map<String, String> name(String dimension, String code) {
        Dimension known = catalogue.dimensions().get(dimension);
        return known == null
                ? own(code)
                : known.code(code).map(c -> names(c.label())).orElseGet(() -> own(code));
    }

    private static Map<String, String> own(String code) {
        return Map.of("en", OWN.getOrDefault(code, code));
    }

    private static Map<String, String> names(LocalText text) {
        Map<String, String> names = new LinkedHashMap<>();
        LocalText.LANGUAGES.forEach(language -> names.put(language, text.in(language)));
        return names;
    }

    /** The codes of the rows. */
    private static final class Seen {

        private final Set<String> windows = new HashSet<>();
        private final Set<String> levels = new HashSet<>();
        private final Set<String> sexes = new HashSet<>();
        private final Set<String> ages = new HashSet<>();
        private final Set<String> populations = new HashSet<>();
        private final Set<String> observed = new HashSet<>();
        private final Set<String> confidential = new HashSet<>();
        private final Map<String, Set<String>> breakdowns = new TreeMap<>();

        void add(PublishedRow row) {
            ValueKey key = row.key();
            windows.add(key.window());
            levels.add(key.areaLevel());
            sexes.add(key.sex());
            ages.add(key.age());
            populations.add(key.migstat());
            observed.add(row.obsStatus());
            confidential.add(row.confStatus());
            breakdowns.computeIfAbsent(key.dimName(), d -> new HashSet<>()).add(key.dimCode());
        }
    }
}
