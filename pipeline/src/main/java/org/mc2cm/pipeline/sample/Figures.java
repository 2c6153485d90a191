package org.mc2cm.pipeline.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.template.Filling;

/** The counts of one city and quarter, in the order in which they were made. */
final class Figures {

    /** Age, breakdown and sex of a count. */
    record At(String element, String sex, String age, String dimName, String dimCode) {}

    private final Map<At, Long> counts = new LinkedHashMap<>();

    boolean has(String element) {
        return counts.keySet().stream().anyMatch(at -> at.element().equals(element));
    }

    void put(String element, String sex, long count) {
        put(element, sex, "_T", "", "", count);
    }

    void put(String element, String sex, String age, String dimName, String dimCode, long count) {
        counts.put(new At(element, sex, age, dimName, dimCode), count);
    }

    /** 0 where nothing was counted. */
    long of(String element, String sex) {
        return of(element, sex, "_T", "", "");
    }

    long of(String element, String sex, String age, String dimName, String dimCode) {
        return counts.getOrDefault(new At(element, sex, age, dimName, dimCode), 0L);
    }

    /** Puts women, men and their sum, as the element's sexes allow. */
    void both(DataElement element, long women, long men) {
        if (element.sexes().equals("F")) {
            put(element.id(), "F", women);
        } else if (element.sexes().equals("_T")) {
            put(element.id(), "_T", women + men);
        } else {
            put(element.id(), "F", women);
            put(element.id(), "M", men);
            put(element.id(), "_T", women + men);
        }
    }

    List<Filling.Row> rows() {
        List<Filling.Row> rows = new ArrayList<>();
        counts.forEach((at, count) -> rows.add(new Filling.Row(
                at.element(), at.sex(), at.age(), "", at.dimName(), at.dimCode(), Long.toString(count), "")));
        return rows;
    }
}
