package org.mc2cm.pipeline.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts many hostile files through the pipeline. Arguments: how many mutants (10000), the seed (1), the folder of
 * config and the folder in which files that fail are kept. Exit code 1 if one failed.
 */
public final class HostileRun {

    private HostileRun() {}

    public static void main(String[] args) throws IOException {
        int mutants = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        Path config = Path.of(args.length > 2 ? args[2] : "config");
        Path kept = Path.of(args.length > 3 ? args[3] : "pipeline/src/test/resources/hostile");
        List<String> failures = run(mutants, seed, config, kept);
        failures.forEach(System.out::println);
        System.exit(failures.isEmpty() ? 0 : 1);
    }

    private static List<String> run(int mutants, long seed, Path config, Path kept) throws IOException {
        List<String> failures = new ArrayList<>();
        Path folder = Files.createTempDirectory("hostile");
        try (Trial trial = new Trial(config, folder)) {
            for (Map.Entry<String, byte[]> bomb : Bombs.all().entrySet()) {
                trial.of(bomb.getValue()).ifPresent(why -> failures.add("The bomb \"" + bomb.getKey() + "\" " + why));
            }
            Mutants made = new Mutants(Bases.all(config), seed);
            for (int i = 0; i < mutants; i++) {
                byte[] mutant = made.next();
                Optional<String> failure = trial.of(mutant);
                if (failure.isPresent()) {
                    Path file = kept.resolve("seed-" + seed + "-mutant-" + i + ".bin");
                    Files.write(file, mutant);
                    failures.add(file + " " + failure.get());
                }
            }
            System.out.printf(
                    "%d mutants (seed %d) and %d bombs: %d read, %d refused, %d failed; the slowest took %.1f s of processor time%n",
                    mutants, seed, Bombs.all().size(), trial.read(), trial.refused(), failures.size(), trial.slowest());
        } finally {
            Files.deleteIfExists(folder.resolve("hostile.bin"));
            Files.deleteIfExists(folder);
        }
        return failures;
    }
}
