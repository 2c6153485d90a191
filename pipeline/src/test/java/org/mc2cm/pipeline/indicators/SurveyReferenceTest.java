package org.mc2cm.pipeline.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same sample estimated here and by R's package survey, to nine digits. */
class SurveyReferenceTest {

    private static final Path FOLDER = Path.of("src/test/resources/survey");
    private static final double NINE_DIGITS = 5e-10;

    private record Person(String stratum, int psu, double weight, String sex, int age, boolean yes, double pay) {}

    private static final List<Person> SAMPLE = sample();
    private static final Map<String, Double> EXPECTED = values(FOLDER.resolve("reference.csv"));

    private static List<String[]> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Person> sample() {
        return lines(FOLDER.resolve("design.csv")).stream()
                .map(f -> new Person(
                        f[0],
                        Integer.parseInt(f[1]),
                        Double.parseDouble(f[2]),
                        f[3],
                        Integer.parseInt(f[4]),
                        f[5].equals("1"),
                        Double.parseDouble(f[6])))
                .toList();
    }

    private static Map<String, Double> values(Path file) {
        Map<String, Double> values = new TreeMap<>();
        lines(file).forEach(f -> values.put(f[0] + " " + f[1], Double.valueOf(f[2])));
        return values;
    }

    private static SurveyDesign design(List<Person> people, boolean strata, boolean psus) {
        int[] stratum = people.stream()
                .mapToInt(p -> strata ? Integer.parseInt(p.stratum().substring(1)) : 0)
                .toArray();
        int[] psu = new int[people.size()];
        for (int i = 0; i < psu.length; i++) {
            psu[i] = psus ? people.get(i).psu() : i;
        }
        return new SurveyDesign(
                stratum, psu, people.stream().mapToDouble(Person::weight).toArray(), true);
    }

    private static DesignProportion share(SurveyDesign design, List<Person> people, Predicate<Person> domain) {
        DesignProportions.Answers answers = new DesignProportions.Answers() {
            @Override
            public int domains(int respondent) {
                return domain.test(people.get(respondent)) ? 1 : 0;
            }

            @Override
            public boolean outcome(int respondent) {
                return people.get(respondent).yes();
            }
        };
        return DesignProportions.of(design, 1, answers).get(0);
    }

    private static DesignProportion share(String name) {
        Predicate<Person> all = p -> true;
        return switch (name) {
            case "women" ->
                share(design(SAMPLE, true, true), SAMPLE, p -> p.sex().equals("F"));
            case "young_women" ->
                share(design(SAMPLE, true, true), SAMPLE, p -> p.sex().equals("F") && p.age() < 25);
            case "one_stratum" ->
                share(design(SAMPLE, true, true), SAMPLE, p -> p.stratum().equals("H3"));
            case "lonely" -> {
                List<Person> left = withoutLaterPsus("H7");
                yield share(design(left, true, true), left, all);
            }
            case "no_strata" -> share(design(SAMPLE, false, true), SAMPLE, all);
            case "no_psus" -> share(design(SAMPLE, true, false), SAMPLE, all);
            default -> share(design(SAMPLE, true, true), SAMPLE, all);
        };
    }

    private static List<Person> withoutLaterPsus(String stratum) {
        int first = SAMPLE.stream()
                .filter(p -> p.stratum().equals(stratum))
                .mapToInt(Person::psu)
                .min()
                .orElseThrow();
        return SAMPLE.stream()
                .filter(p -> !p.stratum().equals(stratum) || p.psu() == first)
                .toList();
    }

    private static void same(double actual, String measure) {
        double expected = EXPECTED.getOrDefault(measure, Double.NaN);
        assertThat(Math.abs(actual - expected)).as(measure).isLessThanOrEqualTo(Math.abs(expected) * NINE_DIGITS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "women", "young_women", "one_stratum", "lonely", "no_strata", "no_psus"})
    void a_share_and_its_variance_agree(String name) {
        DesignProportion p = share(name);
        same(p.share(), name + " share");
        same(p.variance(), name + " variance");
        same(p.degrees(), name + " degrees");
    }

    @ParameterizedTest
    @ValueSource(strings = {"all", "women", "young_women", "one_stratum", "lonely", "no_strata", "no_psus"})
    void both_intervals_agree(String name) {
        DesignProportion p = share(name);
        same(p.interval().lower(), name + " logit_lower");
        same(p.interval().upper(), name + " logit_upper");
        same(p.kornGraubard().lower(), name + " beta_lower");
        same(p.kornGraubard().upper(), name + " beta_upper");
    }

    @Test
    void the_ratio_of_means_agrees() {
        byte[] domain = new byte[SAMPLE.size()];
        double[] pay = new double[SAMPLE.size()];
        for (int i = 0; i < pay.length; i++) {
            Person p = SAMPLE.get(i);
            pay[i] = p.pay();
            domain[i] = (byte) (p.pay() <= 0 ? 0 : p.sex().equals("F") ? 1 : 2);
        }
        MeanRatio ratio = new MeanRatio(design(SAMPLE, true, true), domain, pay);
        same(Math.log(ratio.ratio()), "pay log_ratio");
        same(ratio.logVariance(), "pay log_variance");
    }

    @Test
    void the_kept_output_is_what_r_says_today(@TempDir Path folder) throws Exception {
        Path made = folder.resolve("reference.csv");
        List<String> command = List.of(
                "Rscript",
                FOLDER.resolve("reference.R").toString(),
                FOLDER.resolve("design.csv").toString(),
                made.toString());
        if (!hasSurvey()) {
            if ("true".equals(System.getenv("CI"))) {
                fail("R with the package survey is missing: apt-get install r-base-core r-cran-survey");
            }
            abort("NOT RUN: needs r-base-core and r-cran-survey");
        }
        assertThat(run(command)).isZero();
        assertThat(new ArrayList<>(values(made).keySet())).isEqualTo(new ArrayList<>(EXPECTED.keySet()));
        values(made).forEach((measure, value) -> same(value, measure));
    }

    private static boolean hasSurvey() throws InterruptedException {
        try {
            return run(List.of("Rscript", "-e", "suppressMessages(library(survey))")) == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("R does not answer");
        }
        return process.exitValue();
    }
}
