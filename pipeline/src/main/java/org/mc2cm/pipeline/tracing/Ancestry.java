package org.mc2cm.pipeline.tracing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.Dimension;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.store.ObservationLookup.Source;
import org.mc2cm.release.ValueKey;

/** Which filed observations of an element a published count is made of: the stated one, else the parts of the total. */
final class Ancestry {

    private static final Set<String> SEXES = Set.of("F", "M", "_O", "_U", "_N");

    private final Catalogue catalogue;
    private final ValueKey key;
    private final DataElement element;
    private final String sex;

    Ancestry(Catalogue catalogue, ValueKey key, Indicator indicator, DataElement element) {
        this.catalogue = catalogue;
        this.key = key;
        this.element = element;
        boolean overTotal = indicator.numeratorSex() == Indicator.SexRule.OVER_TOTAL
                && element.id().equals(indicator.denominator());
        this.sex = overTotal ? "_T" : key.sex();
    }

    /**
     * @param parts whether the observations are added up; else they are one stated count
     */
    record Found(List<Source> sources, boolean parts) {}

    Found among(List<Source> filed) {
        List<Source> fitting = filed.stream()
                .filter(s -> migstat(s.observation()) && breakdown(s.observation()))
                .toList();
        Predicate<Observation> sameSex = o -> o.sex().equals(sex);
        Predicate<Observation> sameAge = o -> o.age().equals(key.age());
        Predicate<Observation> sexParts = o -> sex.equals("_T") && SEXES.contains(o.sex());
        Set<String> bands = ages();
        Predicate<Observation> ageParts = o -> bands.contains(o.age());
        List<Predicate<Observation>> ways =
                List.of(sameSex.and(sameAge), sameSex.and(ageParts), sexParts.and(sameAge), sexParts.and(ageParts));
        for (int way = 0; way < ways.size(); way++) {
            Predicate<Observation> fits = ways.get(way);
            List<Source> found = fitting.stream()
                    .filter(s ->
                            fits.test(s.observation()) && !s.observation().raw().isEmpty())
                    .toList();
            if (!found.isEmpty()) {
                return new Found(found, way > 0 || found.size() > 1);
            }
        }
        return new Found(List.of(), false);
    }

    private boolean migstat(Observation o) {
        return o.migstat().equals(key.migstat().equals("MIG") ? element.population() : key.migstat());
    }

    /** A median takes every band of its element; other figures the code that they are published by. */
    private boolean breakdown(Observation o) {
        if (!element.bandDimension().isEmpty()) {
            return o.dimName().equals(element.bandDimension());
        }
        if (!o.dimName().equals(key.dimName())) {
            return false;
        }
        return o.dimCode().equals(key.dimCode())
                || parts(key.dimName(), key.dimCode()).contains(o.dimCode());
    }

    private Set<String> ages() {
        if (!key.age().equals("_T")) {
            return Set.copyOf(parts("AGE", key.age()));
        }
        Dimension ages = catalogue.dimensions().get("AGE");
        Set<String> bands = new HashSet<>(Set.of("_U"));
        if (ages != null) {
            ages.codes().stream()
                    .filter(c -> c.entered() && !c.id().equals("_T"))
                    .forEach(c -> bands.add(c.id()));
        }
        return bands;
    }

    private List<String> parts(String dimension, String code) {
        Dimension list = catalogue.dimensions().get(dimension);
        return list == null
                ? List.of()
                : list.code(code).map(Dimension.Code::parts).orElse(List.of());
    }
}
