import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.Dimension;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.catalogue.Place;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.indicators.IndicatorEngine;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.Submission;
import org.mc2cm.pipeline.model.SubmissionHeader;
import org.mc2cm.pipeline.store.Store;

/**
 * What all indicators cost: every element by sex and by every breakdown that the catalogue allows, of 20 cities and 40
 * quarters, and of a tenth of them. Prints JSON with CPU seconds of the whole process for the statements in DuckDB and for
 * all of the computation. Arguments: a folder to work in, the config folder.
 */
public final class IndicatorsBench {

    private static final int QUARTERS = 40;
    private static final Quarter LAST = new Quarter(2026, 3);

    private IndicatorsBench() {}

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        Catalogue catalogue = CatalogueReader.read(Path.of(args[1]));
        Path tenth = folder.resolve("tenth.duckdb");
        Path all = folder.resolve("all.duckdb");
        long few = fill(catalogue, tenth, QUARTERS / 10);
        long rows = fill(catalogue, all, QUARTERS);
        measure(catalogue, tenth);
        double[] small = measure(catalogue, tenth);
        double[] large = measure(catalogue, all);
        System.out.printf(
                Locale.ROOT,
                "{\"indicators\": %d, \"cities\": %d, \"quarters\": %d, \"observations\": %d, \"duckdb_cpu_s\": %.2f,"
                        + " \"compute_cpu_s\": %.2f, \"tenth_observations\": %d, \"tenth_duckdb_cpu_s\": %.2f}%n",
                catalogue.indicators().size(),
                catalogue.network().participants().size(),
                QUARTERS,
                rows,
                large[0],
                large[1],
                few,
                small[0]);
    }

    private static double[] measure(Catalogue catalogue, Path store) {
        long begun = cpu();
        long statements = new IndicatorEngine(catalogue).cpuOfStatements(store, LAST, IndicatorsBench::cpu);
        long between = cpu();
        new IndicatorEngine(catalogue).compute(store, LAST);
        return new double[] {statements / 1e9, (cpu() - between) / 1e9, begun};
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long fill(Catalogue catalogue, Path file, int quarters) throws Exception {
        try (Stream<Path> old = Files.list(file.toAbsolutePath().getParent())) {
            for (Path path : old.filter(p -> p.getFileName().toString().startsWith(file.getFileName().toString()))
                    .toList()) {
                Files.delete(path);
            }
        }
        Random random = new Random(1);
        long rows = 0;
        try (Store store = Store.open(file)) {
            for (int back = quarters - 1; back >= 0; back--) {
                Quarter quarter = LAST.plus(-back);
                for (Place city : catalogue.network().participants()) {
                    List<Observation> filed = observations(catalogue, random, quarter);
                    String id = city.id() + quarter;
                    SubmissionHeader header = new SubmissionHeader(
                            city.id(), "", quarter, "en", "", "FB", quarter.lastDay().plusDays(20), false, "", true);
                    store.load(
                            new Submission(
                                    new ReceivedFile(id, file, id, 1, quarter.lastDay().plusDays(20)),
                                    header,
                                    Outcome.ACCEPTED,
                                    filed.size(),
                                    filed.size(),
                                    filed),
                            new FindingBook());
                    store.recordVintage(id, 1, Outcome.ACCEPTED);
                    rows += filed.size();
                }
            }
        }
        return rows;
    }

    /** Each key once: the sexes, and in each the codes of every breakdown of the element's indicators. */
    private static List<Observation> observations(Catalogue catalogue, Random random, Quarter quarter) {
        Map<List<String>, Observation> filed = new LinkedHashMap<>();
        for (Indicator indicator : catalogue.administrative()) {
            for (String id : List.of(indicator.numerator(), indicator.denominator())) {
                DataElement element = catalogue.element(id);
                int scale = id.equals(indicator.denominator()) ? 50_000 : 500;
                for (String sex : element.sexes().equals("ALL") ? List.of("F", "M") : List.of(element.sexes())) {
                    add(filed, element, sex, "_T", element.population(), "", "", random, scale);
                    for (String breakdown : indicator.breakdowns()) {
                        codes(catalogue, indicator, breakdown, quarter)
                                .forEach(code -> add(
                                        filed,
                                        element,
                                        sex,
                                        breakdown.equals("AGE") ? code : "_T",
                                        breakdown.equals("MIGSTAT") ? code : element.population(),
                                        List.of("AGE", "MIGSTAT").contains(breakdown) ? "" : breakdown,
                                        List.of("AGE", "MIGSTAT").contains(breakdown) ? "" : code,
                                        random,
                                        scale / 10));
                    }
                    if (!element.bandDimension().isEmpty()) {
                        catalogue.dimension(element.bandDimension()).codes().forEach(code -> add(
                                filed,
                                element,
                                sex,
                                "_T",
                                element.population(),
                                element.bandDimension(),
                                code.id(),
                                random,
                                scale / 5));
                    }
                }
            }
        }
        return new ArrayList<>(filed.values());
    }

    private static List<String> codes(Catalogue catalogue, Indicator indicator, String breakdown, Quarter quarter) {
        Dimension dimension = catalogue.dimension(breakdown);
        boolean none = breakdown.equals("SEX")
                || dimension.yearlyOnly() && quarter.number() != 4
                || breakdown.equals("ORIGIN") && indicator.disclosureClass().equals("S1");
        if (none) {
            return List.of();
        }
        return dimension.codes().stream()
                .filter(c -> breakdown.equals("AGE") ? c.id().startsWith("Y") && c.parts().isEmpty() : c.published())
                .map(Dimension.Code::id)
                .filter(c -> !c.equals("_T"))
                .toList();
    }

    private static void add(
            Map<List<String>, Observation> filed,
            DataElement element,
            String sex,
            String age,
            String migstat,
            String dimName,
            String dimCode,
            Random random,
            int scale) {
        filed.putIfAbsent(
                List.of(element.id(), sex, age, migstat, dimName, dimCode),
                new Observation(
                        "",
                        element.id(),
                        sex,
                        age,
                        migstat,
                        dimName,
                        dimCode,
                        BigDecimal.valueOf(1 + random.nextInt(scale)),
                        null,
                        null,
                        "A",
                        "F",
                        "",
                        "",
                        "02_INDICATORS",
                        "J4",
                        3,
                        "1"));
    }
}
