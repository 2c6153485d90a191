package org.mc2cm.pipeline.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mc2cm.pipeline.indicators.WorkedExamplesTest.same;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.Submission;
import org.mc2cm.pipeline.model.SubmissionHeader;
import org.mc2cm.pipeline.model.SurveyAnswers;
import org.mc2cm.pipeline.model.SurveyRow;
import org.mc2cm.pipeline.store.Store;

/** Surveys of several cities as one sample. */
class SurveyPoolTest {

    private static final Quarter Q = new Quarter(2026, 3);
    private static final List<String> ELEMENTS = List.of("svy_resp_15p", "svy_employed");
    private static final int PEOPLE = 120;

    @TempDir
    Path folder;

    private final Map<String, Integer> residents = new TreeMap<>();

    /** One in so many is employed; weights of a city differ from those of others by far. */
    private static SurveyAnswers answers(String city, int oneIn, boolean design) {
        SurveyAnswers answers =
                new SurveyAnswers(new SurveyAnswers.Wave("core", "1", Q.firstDay(), Q.lastDay(), design), ELEMENTS);
        double scale = city.length() + city.charAt(0);
        for (int i = 0; i < PEOPLE; i++) {
            byte sex = i % 2 == 0 ? SurveyAnswers.WOMAN : SurveyAnswers.MAN;
            answers.add(
                    i / 60,
                    i / 10,
                    scale * (1 + i % 3),
                    sex,
                    (byte) 1,
                    i % 12 > 0,
                    i % oneIn == 0 ? 3 : 1,
                    3,
                    Double.NaN);
        }
        return answers;
    }

    private List<SurveyRow> rows(Map<String, SurveyAnswers> cities) {
        Path file = folder.resolve("monitor.duckdb");
        try (Store store = Store.open(file)) {
            cities.forEach((city, answers) -> load(store, file, city, answers));
        }
        return new IndicatorEngine(Catalogues.of("LAB-02")).compute(file, Q).surveys();
    }

    private void load(Store store, Path file, String city, SurveyAnswers answers) {
        boolean member = city.equals("ES-SEV") || city.equals("ES-CAD");
        SubmissionHeader header = new SubmissionHeader(
                member ? "ES-FAMSI" : city, member ? city : "", Q, "en", "", "FB", null, false, "", true);
        List<Observation> filed = new ArrayList<>();
        Integer people = residents.get(city);
        if (people != null) {
            filed.add(Inbox.observation(
                    member ? city : "", "pop_migrant", "_T", "_T", java.math.BigDecimal.valueOf(people), "A"));
        }
        Submission plain = new Submission(
                new ReceivedFile(city, file, city, 1, LocalDate.of(2026, 10, 20)),
                header,
                Outcome.ACCEPTED,
                0,
                0,
                filed);
        store.load(plain.with(List.of(answers), PEOPLE), new FindingBook());
        store.recordVintage(city, 1, Outcome.ACCEPTED);
    }

    private static SurveyRow at(List<SurveyRow> rows, String area, String migstat) {
        return rows.stream()
                .filter(r -> r.key().area().equals(area)
                        && r.key().quarter().equals("2026-Q3")
                        && r.key().sex().equals("_T")
                        && r.key().age().equals("_T")
                        && r.key().migstat().equals(migstat))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, SurveyAnswers> five(int firstResidents) {
        Map<String, SurveyAnswers> cities = new TreeMap<>();
        int i = 0;
        for (String city : Inbox.FIVE) {
            residents.put(city, i == 0 ? firstResidents : 10_000);
            cities.put(city, answers(city, 2 + i++, true));
        }
        return cities;
    }

    @Test
    void a_city_counts_by_its_residents_and_not_by_its_weights() {
        List<SurveyRow> rows = rows(five(20_000));
        double sum = 0;
        double people = 0;
        for (String city : Inbox.FIVE) {
            double share =
                    Objects.requireNonNull(at(rows, city, "MIG").estimate()).value();
            double size = Objects.requireNonNull(residents.get(city));
            sum += share * size;
            people += size;
        }
        SurveyRow network = at(rows, "NETWORK", "MIG");
        same(Objects.requireNonNull(network.estimate()).value(), sum / people);
        assertThat(network.cities()).hasSize(5);
    }

    @Test
    void five_samples_that_are_alike_have_a_fifth_of_the_variance_of_one() {
        Map<String, SurveyAnswers> cities = five(10_000);
        cities.replaceAll((city, answers) -> answers(city, 3, true));
        List<SurveyRow> rows = rows(cities);
        SurveyRow.Estimate pooled =
                Objects.requireNonNull(at(rows, "NETWORK", "MIG").estimate());
        SurveyRow.Estimate one =
                Objects.requireNonNull(at(rows, "TN-TUN", "MIG").estimate());
        assertThat(pooled.effective()).isCloseTo(5 * one.effective(), Percentage.withPercentage(1e-9));
        assertThat(pooled.degrees()).isEqualTo(5 * one.degrees());
    }

    @Test
    void those_who_are_no_migrants_have_their_own_row() {
        SurveyRow others = at(rows(five(10_000)), "NETWORK", "NMIG");
        assertThat(Objects.requireNonNull(others.estimate()).respondents()).isEqualTo(50);
    }

    @Test
    void under_five_cities_there_is_no_network_value() {
        Map<String, SurveyAnswers> cities = five(10_000);
        cities.remove("TN-TUN");
        assertThat(at(rows(cities), "NETWORK", "MIG").refusal()).isEqualTo("refused-cities");
    }

    @Test
    void a_city_whose_residents_nobody_knows_is_left_out() {
        Map<String, SurveyAnswers> cities = five(10_000);
        residents.remove("TN-TUN");
        SurveyRow network = at(rows(cities), "NETWORK", "MIG");
        assertThat(network.cities()).hasSize(4);
        assertThat(network.refusal()).isEqualTo("refused-cities");
    }

    @Test
    void over_sixty_per_cent_of_one_city_is_refused_and_names_it() {
        SurveyRow network = at(rows(five(70_000)), "NETWORK", "MIG");
        assertThat(network.refusal()).isEqualTo("refused-dominance");
        assertThat(network.largest()).isEqualTo(Inbox.FIVE.get(0));
    }

    @Test
    void a_city_without_strata_and_psus_makes_the_value_less_reliable() {
        Map<String, SurveyAnswers> cities = five(10_000);
        cities.put("DE-DTM", answers("DE-DTM", 4, false));
        assertThat(Objects.requireNonNull(at(rows(cities), "NETWORK", "MIG").estimate())
                        .doubtful())
                .isTrue();
    }

    @Test
    void both_members_make_the_association_one_participant() {
        residents.put("ES-SEV", 30_000);
        residents.put("ES-CAD", 10_000);
        List<SurveyRow> rows = rows(Map.of("ES-SEV", answers("ES-SEV", 2, true), "ES-CAD", answers("ES-CAD", 4, true)));
        double sevilla =
                Objects.requireNonNull(at(rows, "ES-SEV", "MIG").estimate()).value();
        double cadiz =
                Objects.requireNonNull(at(rows, "ES-CAD", "MIG").estimate()).value();
        same(Objects.requireNonNull(at(rows, "ES-FAMSI", "MIG").estimate()).value(), (3 * sevilla + cadiz) / 4);
        assertThat(at(rows, "NETWORK", "MIG").cities()).containsExactly("ES-FAMSI");
    }

    @Test
    void one_member_alone_makes_no_association() {
        residents.put("ES-SEV", 30_000);
        assertThat(at(rows(Map.of("ES-SEV", answers("ES-SEV", 2, true))), "ES-FAMSI", "MIG")
                        .estimate())
                .isNull();
    }
}
