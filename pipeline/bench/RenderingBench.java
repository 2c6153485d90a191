package org.mc2cm.dashboards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.mc2cm.release.Edition;
import org.mc2cm.release.EditionReader;

/**
 * What all reports, images and pages for the screen cost, from a cold start, on two threads. Prints JSON; seconds by the
 * wall clock are counted from the start of the JVM. Arguments: an edition's folder, where to write, languages (such as
 * {@code en,fr,ar}).
 */
public final class RenderingBench {

    private RenderingBench() {}

    /** Renders everything once, then the PDFs of the first language a second time, for what a page costs once warm. */
    public static void main(String[] args) throws Exception {
        Edition edition = EditionReader.open(Path.of(args[0]));
        List<String> languages = List.of(args[2].split(","));
        List<Task> tasks = Dashboards.tasks(edition, languages);
        Path out = Path.of(args[1]);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        render(tasks, edition, out, threads);
        double wall = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
        double cpu = cpu();
        List<Task> reports =
                tasks.stream().filter(t -> t.id().endsWith(".pdf") && t.language().equals(languages.get(0))).toList();
        render(reports, edition, out, threads);
        double warm = cpu() - cpu;
        threads.shutdown();
        int pages = pages(reports, out);
        System.out.printf(
                Locale.ROOT,
                "{\"languages\": %d, \"tasks\": %d, \"files\": %d, \"wall_s\": %.1f, \"cpu_s\": %.1f,"
                        + " \"warm_cpu_ms_a_page\": %.0f, \"peak_heap_mb\": %d}%n",
                languages.size(),
                tasks.size(),
                files(out),
                wall,
                cpu,
                1000 * warm / pages,
                peak());
    }

    private static void render(List<Task> tasks, Edition edition, Path out, ExecutorService threads) throws Exception {
        List<Future<?>> all = new ArrayList<>();
        for (Task task : tasks) {
            all.add(threads.submit(() -> {
                Dashboards.render(task, edition, out);
                return null;
            }));
        }
        for (Future<?> one : all) {
            one.get();
        }
    }

    private static int pages(List<Task> reports, Path out) {
        return reports.stream()
                .mapToInt(t -> {
                    try (PDDocument document = Loader.loadPDF(out.resolve(t.id()).toFile())) {
                        return document.getNumberOfPages();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .sum();
    }

    private static long files(Path out) throws IOException {
        try (var all = Files.walk(out)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    private static double cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                >> 20;
    }
}
