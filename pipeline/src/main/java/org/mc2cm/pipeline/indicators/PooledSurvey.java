package org.mc2cm.pipeline.indicators;

import java.util.List;
import org.mc2cm.pipeline.model.SurveyAnswers;

/**
 * Several cities' surveys as one sample: each city's strata stay its own, so the sample is one that was drawn city by
 * city. Weights are scaled so that a city's migrants add up to its residents, for some cities send weights that add up to
 * the size of their sample. The variance takes the scaled weights as given; what is gained by knowing the residents is left
 * out, so the interval is rather too wide.
 */
final class PooledSurvey {

    /** A survey and how many people its migrants stand for. */
    record Part(String area, SurveyAnswers answers, double residents) {

        /** What its weights are multiplied by; 0 where nobody of it is a migrant. */
        double factor() {
            double sum = 0;
            for (int i = 0; i < answers.size(); i++) {
                sum += answers.migrant(i) ? answers.weight(i) : 0;
            }
            return sum > 0 ? residents / sum : 0;
        }
    }

    private PooledSurvey() {}

    /** @param parts surveys of one questionnaire, at least one, in the order of their areas */
    static SurveyAnswers of(List<Part> parts) {
        SurveyAnswers.Wave first = parts.get(0).answers().wave();
        SurveyAnswers.Wave wave =
                new SurveyAnswers.Wave(first.survey(), first.wave(), first.first(), first.last(), true);
        List<String> elements = parts.stream()
                .flatMap(p -> p.answers().elements().stream())
                .distinct()
                .toList();
        SurveyAnswers all = new SurveyAnswers(wave, elements);
        int strata = 0;
        int psus = 0;
        for (Part part : parts) {
            SurveyAnswers a = part.answers();
            double factor = part.factor();
            int[] bits = a.elements().stream().mapToInt(elements::indexOf).toArray();
            boolean same = a.elements().equals(elements.subList(0, bits.length));
            for (int i = 0; i < a.size() && factor > 0; i++) {
                all.add(
                        strata + a.stratum(i),
                        psus + a.psu(i),
                        a.weight(i) * factor,
                        a.sex(i),
                        a.band(i),
                        a.migrant(i),
                        same ? a.yes(i) : moved(a.yes(i), bits),
                        same ? a.known(i) : moved(a.known(i), bits),
                        a.pay(i));
            }
            strata += a.size() == 0 ? 0 : a.stratum(a.size() - 1) + 1;
            psus += a.size() == 0 ? 0 : a.psu(a.size() - 1) + 1;
        }
        return all;
    }

    /** A questionnaire that gained an element has its bits elsewhere. */
    private static long moved(long answers, int[] to) {
        long moved = 0;
        for (int e = 0; e < to.length; e++) {
            moved |= (answers >>> e & 1) << to[e];
        }
        return moved;
    }

    /** Whether a part names no strata and PSUs. */
    static boolean doubtful(List<Part> parts) {
        return parts.stream().anyMatch(p -> !p.answers().wave().designKnown());
    }
}
