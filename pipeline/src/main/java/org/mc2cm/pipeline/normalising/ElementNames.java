package org.mc2cm.pipeline.normalising;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;

/** From what stands in an element cell to an element: its id, its drop-down form or its name in any language. */
final class ElementNames {

    private static final int SUGGESTED = 5;

    private final Catalogue catalogue;
    private final Map<String, String> byName = new HashMap<>();

    ElementNames(Catalogue catalogue) {
        this.catalogue = catalogue;
        for (DataElement element : catalogue.elements().values()) {
            for (String name : element.name().byLanguage().values()) {
                byName.merge(Fold.fold(name), element.id(), (a, b) -> a.equals(b) ? a : "");
            }
        }
    }

    Optional<CodeReader.Match> read(String text) {
        for (String id : List.of(text, CodeReader.head(text))) {
            if (catalogue.elements().containsKey(id)) {
                return Optional.of(new CodeReader.Match(id, true));
            }
        }
        return Optional.ofNullable(byName.get(Fold.fold(text)))
                .filter(id -> !id.isEmpty())
                .map(id -> new CodeReader.Match(id, false));
    }

    /** The ids that begin most like a text, as a message lists them. */
    String like(String text) {
        String folded = Fold.fold(text).replace(' ', '_');
        return String.join(
                ", ",
                catalogue.elements().keySet().stream()
                        .filter(id -> !id.startsWith("svy_"))
                        .sorted(Comparator.comparingInt((String id) -> -common(id, folded))
                                .thenComparing(Comparator.naturalOrder()))
                        .limit(SUGGESTED)
                        .toList());
    }

    private static int common(String a, String b) {
        int i = 0;
        while (i < Math.min(a.length(), b.length()) && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }
}
