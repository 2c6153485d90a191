package org.mc2cm.pipeline.normalising;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.Dimension;
import org.mc2cm.pipeline.catalogue.Instrument;
import org.mc2cm.pipeline.catalogue.LocalText;
import org.mc2cm.pipeline.catalogue.Place;

/** Every heading, label and alias that the catalogue and the mappings have, folded: what a table may call its parts. */
final class KnownWords {

    private final Set<String> words = new HashSet<>();

    KnownWords(Catalogue catalogue, Mappings mappings) {
        for (Instrument instrument : catalogue.instruments().values()) {
            for (Instrument.Field field : instrument.fields()) {
                add(field.id());
                add(field.hxl());
                add(field.label());
                field.aliases().forEach(this::add);
            }
        }
        catalogue.elements().values().stream().map(DataElement::name).forEach(this::add);
        for (Dimension dimension : catalogue.dimensions().values()) {
            for (Dimension.Code code : dimension.codes()) {
                add(code.label());
                code.aliases().values().stream().flatMap(List::stream).forEach(this::add);
            }
        }
        for (Place place : catalogue.network().places()) {
            add(place.name());
            place.aliases().forEach(this::add);
        }
        mappings.words().forEach(this::add);
    }

    private void add(LocalText text) {
        text.byLanguage().values().forEach(this::add);
    }

    private void add(String text) {
        String folded = Fold.fold(text);
        if (folded.length() > 1) {
            words.add(folded);
        }
    }

    boolean has(String text) {
        return words.contains(Fold.fold(text));
    }
}
