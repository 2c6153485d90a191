package org.mc2cm.pipeline.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.mc2cm.pipeline.jobs.Holding;
import org.mc2cm.pipeline.model.Hold;
import org.mc2cm.pipeline.model.Quarter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "hold",
        description = "Holds a city's figures of a quarter back, or lets it appear unnamed; without a city lists both.")
final class HoldCommand implements Callable<Integer> {

    @Mixin
    private Common common = new Common();

    @Parameters(index = "0", arity = "0..1", paramLabel = "CITY", description = "A participant such as MA-TNG.")
    private String city = "";

    @Option(names = "--quarter", defaultValue = "", paramLabel = "YYYY-Qn", description = "The quarter.")
    private String quarter = "";

    @Option(names = "--home", required = true, paramLabel = "DIR", description = "The home folder.")
    private Path home = Path.of("");

    @Option(
            names = "--until",
            defaultValue = "",
            paramLabel = "DAY",
            description = "The day that the city set, such as 2026-12-01. It is kept until --lift.")
    private String until = "";

    @Option(
            names = "--unnamed",
            description =
                    "Count it in the network and show none of its own figures; held back while fewer than three do.")
    private boolean unnamed;

    @Option(names = "--lift", description = "End it.")
    private boolean lift;

    @Option(names = "--agreed", description = "With --lift before the day: the city itself has ended it.")
    private boolean agreed;

    @Option(names = "--reason", defaultValue = "", paramLabel = "TEXT", description = "Why; no personal data.")
    private String reason = "";

    @Override
    public Integer call() {
        Holding holding = new Holding(common.catalogue(), Common.folder(home, "--home"));
        if (city.isEmpty()) {
            holding.list().forEach(System.out::println);
            return 0;
        }
        if (quarter.isEmpty()) {
            throw new UsageException("For which quarter? Write --quarter 2026-Q3.");
        }
        Quarter of = Common.quarter(quarter);
        if (lift) {
            System.out.println(holding.lift(city, of, agreed, LocalDate.now(), reason));
        } else {
            holding.hold(city, of, unnamed ? Hold.Kind.UNNAMED : Hold.Kind.HELD, day(), reason)
                    .forEach(System.out::println);
        }
        return 0;
    }

    private String day() {
        try {
            return until.isEmpty() ? "" : LocalDate.parse(until).toString();
        } catch (DateTimeParseException e) {
            throw new UsageException("'" + until + "' is no day: write it like 2026-12-01.");
        }
    }
}
