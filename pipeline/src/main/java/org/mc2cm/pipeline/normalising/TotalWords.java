package org.mc2cm.pipeline.normalising;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mc2cm.pipeline.model.VerbatimRow;

/** The words by which a row says that it adds up others. */
final class TotalWords {

    private static final Set<String> WORDS = Stream.of(
                    "Total",
                    "Totals",
                    "Totaux",
                    "Totale",
                    "Totali",
                    "Totales",
                    "Sous-total",
                    "Subtotal",
                    "Subtotale",
                    "Total général",
                    "Total general",
                    "Totale generale",
                    "Grand total",
                    "Ensemble",
                    "Somme",
                    "Suma",
                    "Suma total",
                    "Somma",
                    "Complessivo",
                    "Total geral",
                    "Insgesamt",
                    "Gesamt",
                    "Summe",
                    "الجملة",
                    "جملة",
                    "المجموع",
                    "مجموع",
                    "الإجمالي",
                    "المجموع الفرعي",
                    "المجموع العام")
            .map(Fold::fold)
            .collect(Collectors.toUnmodifiableSet());

    private TotalWords() {}

    /** Whether a cell of the row is such a word, with or without a colon. */
    static boolean in(VerbatimRow row) {
        return row.cells().stream().map(Cells::text).anyMatch(TotalWords::is);
    }

    static boolean is(String text) {
        return WORDS.contains(Fold.fold(text.replace(":", "")));
    }
}
