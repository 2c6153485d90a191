package org.mc2cm.pipeline.sample;

import java.util.ArrayList;
import java.util.List;

/** The form of the invented survey, as its tool exports it: survey, choices, settings. */
final class SurveyForm {

    private static final List<List<String>> QUESTIONS = List.of(
            List.of("start", "start", "", ""),
            List.of("end", "end", "", ""),
            List.of("select_one yes_no", "migrant", "were you born abroad?", "êtes-vous née à l’étranger ?"),
            List.of("select_one sex", "sex", "sex", "sexe"),
            List.of("integer", "age", "age in years", "âge en années"),
            List.of("select_one yes_no", "partner_ever", "ever had a partner", "a déjà eu un partenaire"),
            List.of("select_multiple acts", "ipv_12m", "acts by a partner", "actes d’un partenaire"),
            List.of("select_one safe", "safe_dark", "walking alone after dark", "marcher seule la nuit"),
            List.of("select_one activity", "activity", "activity", "activité"),
            List.of("decimal", "hourly_pay", "gross pay per hour", "salaire brut horaire"));

    private static final List<List<String>> CHOICES = List.of(
            List.of("yes_no", "yes", "yes", "oui"),
            List.of("yes_no", "no", "no", "non"),
            List.of("sex", "female", "woman", "femme"),
            List.of("sex", "male", "man", "homme"),
            List.of("sex", "other", "other", "autre"),
            List.of("acts", "physical", "physical", "physique"),
            List.of("acts", "sexual", "sexual", "sexuelle"),
            List.of("acts", "psychological", "psychological", "psychologique"),
            List.of("safe", "very", "very safe", "très sûre"),
            List.of("safe", "fairly", "fairly safe", "assez sûre"),
            List.of("safe", "unsafe", "unsafe", "peu sûre"),
            List.of("safe", "very_unsafe", "very unsafe", "pas sûre du tout"),
            List.of("safe", "never_out", "never goes out after dark", "ne sort jamais la nuit"),
            List.of("activity", "employed", "employed", "en emploi"),
            List.of("activity", "unemployed", "unemployed", "au chômage"),
            List.of("activity", "inactive", "inactive", "inactive"));

    private SurveyForm() {}

    static List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("type", "name", "label::English (en)", "label::Français (fr)"));
        rows.addAll(QUESTIONS);
        rows.add(List.of("list_name", "name", "label::English (en)", "label::Français (fr)"));
        rows.addAll(CHOICES);
        rows.add(List.of("form_title", "form_id", "version"));
        rows.add(List.of("Synthetic survey", "mc2cm_core", "1"));
        return rows;
    }
}
