package org.mc2cm.pipeline.normalising;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.normalising.Reported.Note;

/** M30: a unit that says the figure is a share, a rate or thousands, where the catalogue counts one by one. */
final class UnitWords {

    private static final Pattern SCALED = Pattern.compile(
            ".*(%|\\u2030|\\u066A|per ?cent|pour ?cent|por ?ciento|percento|thousand|millier|\\bmiles\\b|migliai|\\bk\\b|million"
                    + "|millon|milion|per 1[ .,]?000|pour 1[ .,]?000|por 1[ .,]?000|ogni 1[ .,]?000|/ ?1[ .,]?000|per 100"
                    + "|pour 100|por 100|بالمئه|بالمائه|في المئه|الاف|الف|مليون).*");

    private UnitWords() {}

    /**
     * Empty where the unit fits: any but a scaled one for a count; for money the catalogue's words or the city's own
     * currency, without which nobody knows what was counted.
     *
     * @param currency ISO 4217, of the city
     */
    static Optional<Note> wrong(String unit, DataElement element, String currency, Value value) {
        String typed = Fold.fold(unit);
        boolean known = typed.equals(Fold.fold(element.unit()));
        if (element.count()) {
            return !known && !typed.isEmpty() && SCALED.matcher(typed).matches()
                    ? Optional.of(Note.of("M30.unit", unit, element.unit()).about(element.id()))
                    : Optional.empty();
        }
        boolean money = Fold.fold(element.unit()).contains("currency");
        if (!money || value.number() == null || known || own(typed, Fold.fold(currency))) {
            return Optional.empty();
        }
        String message = typed.isEmpty() ? "M30.noCurrency" : "M30.currency";
        return Optional.of(Note.of(message, unit, currency).about(element.id()));
    }

    private static boolean own(String typed, String currency) {
        return typed.equals(currency)
                || currency.equals("eur")
                        && List.of("euro", "euros", "€", "يورو").contains(typed);
    }
}
