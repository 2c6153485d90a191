package org.mc2cm.pipeline.template;

import org.mc2cm.pipeline.catalogue.Place;
import org.mc2cm.pipeline.model.Quarter;

/** What every sheet of a workbook needs to know: whose it is, for when, in which words, and what stands in it. */
record Cover(Place city, Quarter quarter, Words words, Prefill prefill, Filling filling) {

    String city(boolean localised) {
        return localised ? city.name().in(words.language) : city.name().in("en");
    }

    /** Such as {@code Tanger · 2026-Q3}. */
    String subject() {
        return city(true) + " · " + words.leftToRight(quarter.toString());
    }

    String banner() {
        return words.of("synthetic");
    }

    /** The head of each printed page, in the program's own header codes. */
    String printed() {
        String head = "&L" + subject().replace("&", "&&") + "&RMC2CM";
        return filling.synthetic() ? head + "&C&\"-,Bold\"" + banner().replace("&", "&&") : head;
    }
}
