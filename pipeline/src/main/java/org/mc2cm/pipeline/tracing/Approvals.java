package org.mc2cm.pipeline.tracing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mc2cm.release.Hashes;

/**
 * Who approved which edition: {@code approvals.csv} in the home, outside every edition. Lines are only added, and each
 * holds the hash of the one before it, so that a line that was changed or taken out shows.
 */
public final class Approvals {

    private static final List<String> HEADER =
            List.of("quarter", "edition", "manifest_sha256", "role", "by", "day", "previous", "hash");

    private final Path file;
    private final List<Approval> all;

    /** One line. @param by a name or initials; @param day in ISO form */
    public record Approval(
            String quarter, int edition, String manifest, String role, String by, String day, String previous) {

        String hash() {
            String line = String.join("|", quarter, String.valueOf(edition), manifest, role, by, day, previous);
            return Hashes.sha256(line.getBytes(StandardCharsets.UTF_8));
        }
    }

    private Approvals(Path file, List<Approval> all) {
        this.file = file;
        this.all = all;
    }

    /** @throws BrokenChain if a line is not what it was when it was written */
    public static Approvals of(Path home) {
        Path file = home.resolve("approvals.csv");
        List<Approval> all = new ArrayList<>();
        if (!Files.isRegularFile(file)) {
            return new Approvals(file, all);
        }
        String previous = "";
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                Approval approval = approval(row);
                if (!approval.previous().equals(previous) || !approval.hash().equals(row.getField("hash"))) {
                    throw new BrokenChain(row.getStartingLineNumber());
                }
                all.add(approval);
                previous = row.getField("hash");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return new Approvals(file, all);
    }

    /** A line of approvals.csv was changed, or one before it taken out. */
    public static final class BrokenChain extends RuntimeException {
        private static final long serialVersionUID = 1;

        BrokenChain(long line) {
            super("Line " + line
                    + " of approvals.csv is not what was written, or a line before it is gone: put the kept"
                    + " copy back. Until then nothing counts as approved.");
        }
    }

    private static Approval approval(NamedCsvRecord row) {
        if (!row.getHeader().equals(HEADER) || row.getFieldCount() != HEADER.size()) {
            throw new BrokenChain(row.getStartingLineNumber());
        }
        String edition = row.getField("edition");
        if (!edition.matches("[1-9][0-9]{0,5}")) {
            throw new BrokenChain(row.getStartingLineNumber());
        }
        return new Approval(
                row.getField("quarter"),
                Integer.parseInt(edition),
                row.getField("manifest_sha256"),
                row.getField("role"),
                row.getField("by"),
                row.getField("day"),
                row.getField("previous"));
    }

    /** Roles that have not approved exactly this edition, in the rule's order; none where no approval is asked for. */
    public List<String> missing(ApprovalRule rule, String manifestSha256) {
        if (!rule.required()) {
            return List.of();
        }
        return rule.roles().stream()
                .filter(role -> of(manifestSha256, role).isEmpty())
                .toList();
    }

    public Optional<Approval> of(String manifestSha256, String role) {
        return all.stream()
                .filter(a -> a.manifest().equals(manifestSha256) && a.role().equals(role))
                .findFirst();
    }

    /** Whether somebody approved the edition already, in whatever role. */
    public boolean by(String manifestSha256, String name) {
        return all.stream().anyMatch(a -> a.manifest().equals(manifestSha256) && a.by().equalsIgnoreCase(name));
    }

    /** Adds a line and waits until the disk has it. */
    public void add(String quarter, int edition, String manifestSha256, String role, String by, String day) {
        String previous = all.isEmpty() ? "" : all.get(all.size() - 1).hash();
        Approval approval = new Approval(quarter, edition, manifestSha256, role, by, day, previous);
        StringWriter text = new StringWriter();
        try (CsvWriter rows =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            if (!Files.exists(file)) {
                rows.writeRecord(HEADER);
            }
            rows.writeRecord(
                    quarter, String.valueOf(edition), manifestSha256, role, by, day, previous, approval.hash());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        all.add(approval);
    }
}
