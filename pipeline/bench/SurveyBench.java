package org.mc2cm.pipeline.indicators;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.catalogue.SurveyDefinition;
import org.mc2cm.pipeline.model.SurveyAnswers;

/**
 * What the estimates of a large survey cost: all survey indicators with sexes and bands, strata of 40 PSUs each. Prints
 * JSON with CPU seconds of the whole process. Arguments: the config folder, respondents (default 1000000).
 */
public final class SurveyBench {

    private SurveyBench() {}

    /** Measures a tenth first, then all. */
    public static void main(String[] args) {
        Catalogue catalogue = CatalogueReader.read(Path.of(args[0]));
        int all = args.length > 1 ? Integer.parseInt(args[1]) : 1_000_000;
        double warm = seconds(catalogue, all / 10);
        double tenth = seconds(catalogue, all / 10);
        double whole = seconds(catalogue, all);
        System.out.printf(
                Locale.ROOT,
                "{\"respondents\": %d, \"cpu_s\": %.2f, \"tenth_cpu_s\": %.2f, \"tenth_cold_cpu_s\": %.2f}%n",
                all,
                whole,
                tenth,
                warm);
    }

    private static double seconds(Catalogue catalogue, int respondents) {
        SurveyDefinition survey = Objects.requireNonNull(catalogue.surveys().get("core"));
        SurveyAnswers answers = answers(survey, respondents);
        long begun = cpu();
        SurveyEstimates estimates = new SurveyEstimates(answers, survey);
        List<Object> made = new ArrayList<>();
        for (Indicator indicator : catalogue.indicators().values()) {
            if (indicator.survey()) {
                made.addAll(estimates.of(indicator));
            }
        }
        return made.isEmpty() ? -1 : (cpu() - begun) / 1e9;
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static SurveyAnswers answers(SurveyDefinition survey, int respondents) {
        LocalDate day = LocalDate.of(2026, 8, 1);
        SurveyAnswers answers = new SurveyAnswers(
                new SurveyAnswers.Wave("core", "1", day, day, true),
                List.copyOf(survey.elements().keySet()));
        Random random = new Random(1);
        for (int i = 0; i < respondents; i++) {
            int psu = i / 50;
            long yes = random.nextLong();
            answers.add(
                    psu / 40,
                    psu,
                    1 + random.nextDouble(),
                    (byte) (1 + random.nextInt(2)),
                    (byte) random.nextInt(3),
                    true,
                    yes,
                    random.nextLong() | yes,
                    random.nextInt(3) == 0 ? 8 + random.nextDouble() : Double.NaN);
        }
        return answers;
    }
}
