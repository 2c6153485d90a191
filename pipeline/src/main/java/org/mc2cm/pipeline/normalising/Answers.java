package org.mc2cm.pipeline.normalising;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The many ways to say that there is no figure, in the languages of the network, each with what it says. */
final class Answers {

    private static final Map<String, String> MEANINGS = new HashMap<>();

    static {
        say("O", "n/d", "nd", "n.d.", "n. d.", "s/d", "s.d.", "..", "...", "…", ":", "s/i");
        say("O", "not available", "no data", "non disponible", "non disponibles", "pas de données", "donnée manquante");
        say("O", "no disponible", "sin datos", "sin dato", "non disponibile", "dato non disponibile", "missing");
        say("O", "غير متوفر", "غير متوفرة", "غير متاح", "غير متاحة", "لا توجد بيانات", "لا تتوفر بيانات");
        say("M", "not applicable", "sans objet", "non applicable", "no aplica", "no procede", "non applicabile");
        say("M", "لا ينطبق", "لا تنطبق", "غير منطبق");
        say("L", "not collected", "non collecté", "non collectée", "no recogido", "non raccolto", "non rilevato");
        say("L", "لم يجمع", "غير مجمع", "لم تجمع");
    }

    /** Said by some for not available, by others for not applicable, zero, or hidden. */
    private static final Set<String> UNSURE = Stream.of(
                    "n/a", "na", "n.a.", "n. a.", "nc", "n.c.", "n/c", "-", "–", "—", "--", "---", ".", "x", "/", "#")
            .map(Fold::fold)
            .collect(Collectors.toUnmodifiableSet());

    private Answers() {}

    private static void say(String status, String... words) {
        for (String word : words) {
            MEANINGS.put(Fold.fold(word), status);
        }
    }

    /** O for not available, M for not applicable, L for not collected; empty for anything else. */
    static Optional<String> status(String text) {
        return Optional.ofNullable(MEANINGS.get(Fold.fold(text)));
    }

    /** Whether it says that there is no figure, but not why. */
    static boolean unsure(String text) {
        return UNSURE.contains(Fold.fold(text));
    }
}
