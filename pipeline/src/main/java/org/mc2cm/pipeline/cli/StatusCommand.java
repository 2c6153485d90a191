package org.mc2cm.pipeline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.jobs.Approving;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.store.Store;
import org.mc2cm.pipeline.tracing.ApprovalRule;
import org.mc2cm.pipeline.tracing.QuarterStatus;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@Command(name = "status", description = "Who has reported, what is missing, late or refused.")
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private Common common = new Common();

    @Option(names = "--quarter", required = true, paramLabel = "YYYY-Qn", description = "The quarter.")
    private String quarter = "";

    @Option(names = "--home", required = true, paramLabel = "DIR", description = "The home folder.")
    private Path home = Path.of("");

    @Option(names = "--json", description = "For other programs.")
    private boolean json;

    @Override
    public Integer call() {
        Quarter wanted = Common.quarter(quarter);
        Catalogue catalogue = common.catalogue();
        Path database = home.resolve("monitor.duckdb");
        if (!Files.isRegularFile(database)) {
            throw new UsageException("There is no store in " + home + ": run the quarter first.");
        }
        try (Store store = Store.open(database)) {
            QuarterStatus status = QuarterStatus.of(store, catalogue, wanted);
            String approval = new Approving(ApprovalRule.read(common.config()), home)
                    .state(wanted)
                    .orElse("");
            System.out.println(json ? json(status, approval) : text(status, approval));
        }
        return 0;
    }

    private static String text(QuarterStatus status, String approval) {
        StringBuilder text = new StringBuilder();
        text.append("Quarter ").append(status.quarter()).append(": ");
        text.append(status.count("reported")).append(" reported, ");
        text.append(status.count("in part")).append(" in part, ");
        text.append(status.count("refused")).append(" refused, ");
        text.append(status.count("missing")).append(" missing");
        for (QuarterStatus.City c : status.cities()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%n  %-9s %-50s %-9s %s%s%s",
                    c.id(),
                    c.name(),
                    c.state(),
                    c.receivedAt() == null ? "" : c.receivedAt(),
                    c.late() ? "  late" : "",
                    wish(status.hold(c.id()))));
        }
        if (!approval.isEmpty()) {
            text.append(System.lineSeparator()).append(approval);
        }
        return text.toString();
    }

    private static String wish(String hold) {
        return switch (hold) {
            case "held" -> "  held back";
            case "unnamed" -> "  unnamed";
            default -> "";
        };
    }

    private static String json(QuarterStatus status, String approval) {
        JsonMapper mapper = JsonMapper.builder().build();
        ObjectNode root = mapper.createObjectNode();
        root.put("quarter", status.quarter().toString());
        root.put("approval", approval);
        ArrayNode cities = root.putArray("cities");
        for (QuarterStatus.City c : status.cities()) {
            cities.addObject()
                    .put("id", c.id())
                    .put("name", c.name())
                    .put("state", c.state())
                    .put(
                            "received_at",
                            c.receivedAt() == null ? null : c.receivedAt().toString())
                    .put("late", c.late())
                    .put("vintage", c.vintage())
                    .put("files", c.files())
                    .put("hold", status.hold(c.id()));
        }
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root);
    }
}
