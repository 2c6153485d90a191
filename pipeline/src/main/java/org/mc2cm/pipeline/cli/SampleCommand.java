package org.mc2cm.pipeline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.mc2cm.pipeline.sample.SampleWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "sample", description = "Writes a synthetic inbox, DIR/inbox/<quarter>/*.xlsx.")
final class SampleCommand implements Callable<Integer> {

    @Mixin
    private Common common = new Common();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where it goes.")
    private Path out = Path.of("");

    @Option(names = "--to", defaultValue = "2026-Q3", paramLabel = "YYYY-Qn", description = "The last quarter.")
    private String to = "2026-Q3";

    @Option(names = "--quarters", defaultValue = "8", description = "How many (default: 8).")
    private int quarters = 8;

    @Option(names = "--cities", defaultValue = "20", description = "How many (default: 20).")
    private int cities = 20;

    @Option(names = "--seed", defaultValue = "1", description = "Another seed, other figures (default: 1).")
    private long seed = 1;

    @Override
    public Integer call() throws IOException {
        if (quarters < 1 || quarters > 40 || cities < 1 || cities > 2_000) {
            throw new UsageException("--quarters takes 1 to 40, --cities 1 to 2000.");
        }
        new SampleWriter(common.catalogue(), common.config()).write(out, Common.quarter(to), quarters, cities, seed);
        System.out.println("Synthetic inbox: " + out.resolve("inbox"));
        return 0;
    }
}
