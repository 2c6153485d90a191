package org.mc2cm.pipeline.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.template.Filling;

/** Invents a city's survey: strata, PSUs, weights, a pilot, and the answers of each respondent. */
final class SurveyStory {

    private static final int STRATA = 4;
    private static final int PSUS = 8;
    private static final int PERSONS = 24;
    private static final int PILOT = 12;

    /** Participants that ask each year, and those that ask in even years. */
    private static final Set<Integer> YEARLY = Set.of(0, 4);

    private static final Set<Integer> EVEN_YEARS = Set.of(1, 6, 10, 16);

    private static final List<String> COLUMNS = List.of(
            "start",
            "end",
            "_uuid",
            "_submission_time",
            "_validation_status",
            "phase",
            "wave",
            "stratum",
            "psu",
            "weight",
            "migrant",
            "sex",
            "age",
            "partner_ever",
            "ipv_12m",
            "ipv_12m/physical",
            "ipv_12m/sexual",
            "ipv_12m/psychological",
            "sv_nonpartner_12m",
            "harass_12m",
            "safe_dark",
            "violence_12m",
            "reported",
            "urban",
            "lacks/water",
            "lacks/sanitation",
            "lacks/space",
            "lacks/durable",
            "lacks/tenure",
            "lacks/cost",
            "housing_cost_share",
            "crowded",
            "tenure_doc",
            "activity",
            "in_education",
            "job_status",
            "informal",
            "contract",
            "domestic",
            "written_contract",
            "tertiary",
            "isco",
            "hourly_pay",
            "unmet_med",
            "consulted",
            "trust",
            "help/violence",
            "help/housing",
            "help/work");

    private final SampleCity city;
    private final Quarter quarter;
    private final Dice dice;
    private final Map<String, String> said = new TreeMap<>();
    private double lean;

    private SurveyStory(SampleCity city, Quarter quarter) {
        this.city = city;
        this.quarter = quarter;
        this.dice = Dice.of(city.seed(), city.place().id(), quarter, "survey");
    }

    /** Fieldwork is in summer. */
    static boolean asked(SampleCity city, Quarter quarter) {
        boolean even = quarter.year() % 2 == 0 && EVEN_YEARS.contains(city.index());
        return quarter.number() == 3 && (even || YEARLY.contains(city.index()));
    }

    /** The two sheets of the export. */
    static List<Filling.Table> tell(SampleCity city, Quarter quarter) {
        SurveyStory story = new SurveyStory(city, quarter);
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS);
        for (int h = 0; h < STRATA; h++) {
            for (int k = 0; k < PSUS; k++) {
                story.lean = 0.12 * story.dice.normal();
                for (int i = 0; i < PERSONS; i++) {
                    rows.add(story.person(h, k, "main"));
                }
            }
        }
        for (int i = 0; i < PILOT; i++) {
            rows.add(story.person(0, 0, "pilot"));
        }
        return List.of(new Filling.Table("07_SURVEY", rows), new Filling.Table("07_XLSFORM", SurveyForm.rows()));
    }

    private List<String> person(int stratum, int psu, String phase) {
        said.clear();
        int day = phase.equals("pilot") ? 1 : 12 + dice.below(28);
        String date = quarter.firstDay().plusDays(day).toString();
        say("start", date + "T09:1" + dice.below(10) + ":00.000+00:00");
        say("end", date + "T09:4" + dice.below(10) + ":00.000+00:00");
        say("_submission_time", date + "T18:00:00");
        say("_validation_status", "validation_status_approved");
        say("_uuid", uuid());
        say("phase", phase);
        say("wave", Integer.toString(quarter.year()));
        say("stratum", "S" + (stratum + 1));
        say("psu", "P" + (stratum * PSUS + psu + 1));
        double size = city.migrants() / (STRATA * PSUS * PERSONS);
        say("weight", String.format(Locale.ROOT, "%.3f", size * (0.6 + 0.2 * stratum + 0.4 * dice.uniform())));
        about();
        violence();
        housing();
        labour();
        rest();
        return COLUMNS.stream().map(c -> said.getOrDefault(c, "")).toList();
    }

    private String uuid() {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < 32; i++) {
            id.append(i == 8 || i == 12 || i == 16 || i == 20 ? "-" : "")
                    .append("abcdefghijklmnop".charAt(dice.below(16)));
        }
        return id.toString();
    }

    private void say(String question, String answer) {
        said.put(question, answer);
    }

    private boolean woman() {
        return "female".equals(said.get("sex"));
    }

    /** Yes with this chance, moved by the neighbourhood; two in a hundred do not answer. */
    private boolean yes(String question, double chance) {
        boolean yes = dice.uniform() < Math.min(0.97, Math.max(0.02, chance * (1 + lean)));
        if (dice.uniform() > 0.02) {
            say(question, yes ? "yes" : "no");
        }
        return yes;
    }

    private boolean ticked(String choice, double chance) {
        boolean yes = dice.uniform() < chance * (1 + lean);
        say(choice, yes ? "1" : "0");
        return yes;
    }

    private void about() {
        say("migrant", dice.uniform() < 0.75 ? "yes" : "no");
        say("sex", dice.uniform() < 0.6 ? "female" : "male");
        int age = dice.uniform() < 0.28 ? 15 + dice.below(10) : 25 + dice.below(45);
        say("age", Integer.toString(age));
    }

    private void violence() {
        if (woman()) {
            if (yes("partner_ever", 0.84)) {
                boolean any = ticked("ipv_12m/physical", 0.09) | ticked("ipv_12m/psychological", 0.15);
                any |= ticked("ipv_12m/sexual", 0.05);
                say("ipv_12m", any ? "acts" : "none");
            }
            yes("sv_nonpartner_12m", 0.09);
        }
        yes("harass_12m", woman() ? 0.24 : 0.13);
        List<String> safe = List.of("very", "fairly", "fairly", "unsafe", "very_unsafe", "never_out");
        say("safe_dark", safe.get(Math.min(5, dice.below(woman() ? 6 : 5))));
        if (yes("violence_12m", woman() ? 0.30 : 0.22)) {
            yes("reported", 0.25);
        }
    }

    private void housing() {
        yes("urban", 0.95);
        List.of("water", "sanitation", "space", "durable", "tenure", "cost").forEach(l -> ticked("lacks/" + l, 0.07));
        say("housing_cost_share", Long.toString(Math.round(Math.max(3, 33 + 14 * dice.normal()))));
        yes("crowded", 0.29);
        yes("tenure_doc", woman() ? 0.41 : 0.52);
    }

    private void labour() {
        double chance = dice.uniform();
        double employed = woman() ? 0.56 : 0.74;
        String activity = chance < employed ? "employed" : chance < employed + 0.13 ? "unemployed" : "inactive";
        say("activity", activity);
        yes("in_education", Integer.parseInt(said.getOrDefault("age", "30")) < 25 ? 0.45 : 0.05);
        yes("tertiary", 0.45);
        if (!activity.equals("employed")) {
            return;
        }
        boolean employee = dice.uniform() < 0.84;
        say("job_status", employee ? "employee" : "self_employed");
        yes("informal", woman() ? 0.38 : 0.31);
        say("isco", Integer.toString(1 + dice.below(9)));
        if (yes("domestic", woman() ? 0.42 : 0.16)) {
            yes("written_contract", 0.34);
        }
        if (employee) {
            List<String> contracts =
                    List.of("permanent", "permanent", "temporary_chosen", "temporary_not_chosen", "none");
            say("contract", contracts.get(dice.below(5)));
            double pay = (woman() ? 9.6 : 11.2) * StrictMath.exp(0.3 * dice.normal());
            say("hourly_pay", String.format(Locale.ROOT, "%.2f", pay));
        }
    }

    private void rest() {
        say("unmet_med", dice.uniform() < 0.17 * (1 + lean) ? "yes" : dice.uniform() < 0.5 ? "no" : "no_need");
        yes("consulted", 0.14);
        say("trust", Integer.toString(Math.min(10, Math.max(0, (int) Math.round(5.6 + 2.4 * dice.normal())))));
        List.of("violence", "housing", "work").forEach(h -> ticked("help/" + h, 0.62));
    }
}
