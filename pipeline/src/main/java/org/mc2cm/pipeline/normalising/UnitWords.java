package org.mc2cm.pipeline.normalising;

import java.util.regex.Pattern;
import org.mc2cm.pipeline.catalogue.DataElement;

/** M30: a unit that says the figure is a share, a rate or thousands, where the catalogue counts one by one. */
final class UnitWords {

    private static final Pattern SCALED = Pattern.compile(
            ".*(%|\\u2030|\\u066A|per ?cent|pour ?cent|por ?ciento|percento|thousand|millier|\\bmiles\\b|migliai|\\bk\\b|million"
                    + "|millon|milion|per 1[ .,]?000|pour 1[ .,]?000|por 1[ .,]?000|ogni 1[ .,]?000|/ ?1[ .,]?000|per 100"
                    + "|pour 100|por 100|بالمئه|بالمائه|في المئه|الاف|الف|مليون).*");

    private UnitWords() {}

    static boolean contradicts(String unit, DataElement element) {
        String typed = Fold.fold(unit);
        return element.count()
                && !typed.isEmpty()
                && !typed.equals(Fold.fold(element.unit()))
                && SCALED.matcher(typed).matches();
    }
}
