package org.mc2cm.pipeline.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A questionnaire: which columns and answers make which element.
 *
 * @param form the form_id that 07_XLSFORM may state
 * @param seed of the resampling
 * @param sexes whom it asks: F and M, or F alone
 * @param leftOut answers, by column, of rows that are no respondents
 * @param choices the answers that a question may have
 * @param elements by id, in the order of the file
 */
public record SurveyDefinition(
        String id,
        String form,
        long seed,
        List<String> sexes,
        Columns columns,
        Map<String, List<String>> leftOut,
        People people,
        Pay pay,
        Map<String, List<String>> choices,
        Map<String, SurveyRule> elements) {

    /** Names of the columns that a row is drawn and weighted by. */
    public record Columns(
            String id, String ended, String wave, String stratum, String psu, String weight, String city) {

        /** Those that must be there. */
        public List<String> needed() {
            return List.of(ended, weight);
        }
    }

    /** Who is counted. @param age the question of the age in years */
    public record People(SurveyRule migrant, SurveyRule women, SurveyRule men, String age) {}

    /**
     * The comparison of means.
     *
     * @param difference element of men's mean less women's
     * @param whole element of men's mean
     */
    public record Pay(String amount, SurveyRule among, String difference, String whole) {}

    /** Every column that is read, sorted; nothing else of a row is. */
    public Set<String> questions() {
        Set<String> questions = new TreeSet<>(leftOut.keySet());
        elements.values().forEach(rule -> questions.addAll(rule.questions()));
        questions.addAll(people.migrant().questions());
        questions.addAll(people.women().questions());
        questions.addAll(people.men().questions());
        questions.add(people.age());
        questions.addAll(pay.among().questions());
        questions.add(pay.amount());
        return questions;
    }
}
