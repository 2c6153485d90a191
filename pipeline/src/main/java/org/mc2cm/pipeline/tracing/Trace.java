package org.mc2cm.pipeline.tracing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.catalogue.Place;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.store.ObservationLookup.Source;
import org.mc2cm.pipeline.store.Store;
import org.mc2cm.release.Edition;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.ValueKey;

/** From a published value back to the workbooks' cells. What is public stands in the edition; the cells do not. */
public final class Trace {

    /** A population that was not filed stands as last filed, at most so many quarters back. */
    private static final int CARRIED = 4;

    private final Catalogue catalogue;
    private final PublishedRow row;
    private final Indicator indicator;

    /** @throws IllegalArgumentException for a row of an indicator that the catalogue no longer has */
    public Trace(Catalogue catalogue, PublishedRow row) {
        this.catalogue = catalogue;
        this.row = row;
        Indicator known = catalogue.indicators().get(row.key().indicator());
        if (known == null) {
            throw new IllegalArgumentException("no indicator " + row.key().indicator());
        }
        this.indicator = known;
    }

    /** What the edition says of the value, and by what it was made; nothing that is withheld. */
    public List<String> published(Edition edition) {
        ValueKey k = row.key();
        List<String> lines = new ArrayList<>();
        lines.add(k.valueId() + "  " + k.indicator() + "  " + indicator.name().in("en"));
        lines.add("key         " + String.join(" ", k.area(), k.quarter(), k.window(), k.sex(), k.age(), k.migstat())
                + (k.dimName().isEmpty() ? "" : " " + k.dimName() + "=" + k.dimCode()));
        lines.add("display     " + row.display() + "  (OBS_STATUS " + row.obsStatus() + ", CONF_STATUS "
                + row.confStatus() + ")");
        if (row.value() instanceof PublishedValue.Shown s) {
            lines.add("value       " + text(s.value()) + "  interval " + text(s.lower()) + " to " + text(s.upper())
                    + "  " + row.unit());
            lines.add("counts      " + text(s.numerator()) + " / " + text(s.denominator()) + "  as protected");
        }
        lines.add("method      " + row.method() + "  from " + row.sourceType());
        lines.add("formula     " + indicator.numerator() + " / " + indicator.denominator() + " x "
                + indicator.multiplier() + (indicator.annualised() ? ", by the year" : ""));
        lines.add("definition  " + indicator.definition());
        if (row.cities() != null) {
            lines.add("cities      " + row.cities() + " of 20, coverage " + row.coverage());
        }
        lines.add("edition     " + edition.manifest().quarter() + " edition "
                + edition.manifest().edition() + " of " + edition.manifest().date() + ", config "
                + edition.manifest().configHash());
        return lines;
    }

    /** The cells that the true counts come from, one a line; for the house alone. */
    public List<String> cells(Store store) {
        if (indicator.survey()
                || row.key().dimName().equals("MEASURE")
                || row.key().dimName().equals("STAT")) {
            return List.of(
                    indicator.survey()
                            ? "cells       a survey's estimate has no cell: see its file in submissions.csv"
                            : "cells       made of published rows alone: trace those of "
                                    + row.key().indicator());
        }
        List<String> lines = new ArrayList<>();
        for (String id : List.of(indicator.numerator(), indicator.denominator())) {
            DataElement element = catalogue.elements().get(id);
            if (element != null) {
                lines.add("element     " + id + "  " + element.name().in("en"));
                Ancestry ancestry = new Ancestry(catalogue, row.key(), indicator, element);
                for (Place place : participants()) {
                    lines.addAll(of(store, place, element, ancestry));
                }
            }
        }
        return lines;
    }

    private List<String> of(Store store, Place place, DataElement element, Ancestry ancestry) {
        Quarter last = Quarter.parse(row.key().quarter()).orElseThrow();
        List<String> lines = new ArrayList<>();
        int quarters = row.key().window().equals("R4") ? 4 : 1;
        for (int back = quarters - 1; back >= 0; back--) {
            lines.addAll(of(store, place, element, ancestry, last.plus(-back)));
        }
        for (int back = 1; lines.isEmpty() && element.carriedForward() && back <= CARRIED; back++) {
            lines.addAll(of(store, place, element, ancestry, last.plus(-back)));
        }
        return lines;
    }

    private List<String> of(Store store, Place place, DataElement element, Ancestry ancestry, Quarter quarter) {
        List<Source> filed = store.observations().sources(place.id(), quarter, element.id()).stream()
                .filter(s -> counts(place, s.observation().member()))
                .toList();
        Ancestry.Found found = ancestry.among(filed);
        return found.sources().stream()
                .map(s -> line(place, quarter, s, found.parts()))
                .toList();
    }

    private static String line(Place place, Quarter quarter, Source s, boolean part) {
        Observation o = s.observation();
        return "  " + place.id() + (o.member().isEmpty() ? "" : "/" + o.member()) + " " + quarter + "  "
                + String.join(" ", o.sex(), o.age(), o.migstat(), o.dimCode()).strip() + "  = \"" + o.raw() + "\""
                + (part ? " (one of several, added up)" : "") + "  " + o.sheet() + "!" + o.cell() + "  vintage "
                + s.vintage() + "  " + s.path() + "  sha256 " + s.sha256();
    }

    /** An association's own total is a check, and of two reporters the config names the one that counts. */
    private boolean counts(Place place, String member) {
        if (row.key().areaLevel().equals("municipality")) {
            return member.equals(row.key().area())
                    || member.isEmpty() && place.id().equals(row.key().area());
        }
        if (place.kind() == Place.Kind.ASSOCIATION) {
            return !member.isEmpty();
        }
        String counted = catalogue.network().countedReporter().get(place.id());
        return counted == null || member.isEmpty() || member.equals(counted) || member.equals(place.id());
    }

    private List<Place> participants() {
        String area = row.key().area();
        String participant = area;
        for (Place place : catalogue.network().places()) {
            String association = place.memberOf();
            if (place.id().equals(area) && association != null && !association.isEmpty()) {
                participant = association;
            }
        }
        String of = participant;
        return catalogue.network().participants().stream()
                .filter(p -> row.key().areaLevel().equals("network") || p.id().equals(of))
                .toList();
    }

    private static String text(@org.jspecify.annotations.Nullable BigDecimal number) {
        return number == null ? "-" : number.toPlainString();
    }
}
