package org.mc2cm.pipeline.normalising;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names of the months in the network's languages: the Maghreb's and the Levant's in Arabic, and short forms. */
final class Months {

    private static final Map<String, Integer> BY_NAME = new HashMap<>();

    static {
        all("january february march april may june july august september october november december");
        all("jan feb mar apr may jun jul aug sep oct nov dec");
        all("janvier février mars avril mai juin juillet août septembre octobre novembre décembre");
        all("janv févr mars avr mai juin juil août sept oct nov déc");
        all("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre");
        all("ene feb mar abr may jun jul ago sep oct nov dic");
        all("gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre");
        all("gen feb mar apr mag giu lug ago set ott nov dic");
        // the Arab east and Libya
        all("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر");
        // Morocco
        all("يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر");
        // Tunisia and Algeria
        all("جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر");
        // the Levant; its names of two words are joined by a line below
        all("كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول");
    }

    private Months() {}

    private static void all(String names) {
        String[] each = names.split(" ", -1);
        for (int i = 0; i < each.length; i++) {
            BY_NAME.put(Fold.fold(each[i]), i + 1);
        }
    }

    /** 1 to 12; case, accents and a full stop at the end do not count. */
    static Optional<Integer> number(String name) {
        String folded = Fold.fold(name);
        String bare = folded.endsWith(".") ? folded.substring(0, folded.length() - 1) : folded;
        return Optional.ofNullable(BY_NAME.get(bare));
    }
}
