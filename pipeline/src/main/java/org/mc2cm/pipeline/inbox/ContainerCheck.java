package org.mc2cm.pipeline.inbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.rules.Messes;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.ReceivedFile;

/**
 * Whether a file may be opened at all: its kind (M32), and for a workbook its container (M34): size, number and names
 * of parts, every part inflated and counted, no DOCTYPE. Whatever the bytes are, the answer is a finding and never an
 * exception.
 */
public final class ContainerCheck {

    private final Limits limits;
    private final FindingBook findings;

    private ContainerCheck(Limits limits, FindingBook findings) {
        this.limits = limits;
        this.findings = findings;
    }

    /** Whether the file may be read; if not, the book has a finding that refuses it. */
    public static boolean check(ReceivedFile file, Limits limits, FindingBook findings) {
        return new ContainerCheck(limits, findings).check(file.location());
    }

    private boolean check(Path file) {
        try {
            long size = Files.size(file);
            if (size > limits.uploadBytes()) {
                return refuse("M34.size", size + " B", megabytes(size), megabytes(limits.uploadBytes()));
            }
            FileKind kind = FileKind.of(file);
            if (!kind.supported()) {
                return refuse(kind.message(), "");
            }
            return kind != FileKind.XLSX && kind != FileKind.ODS || checkZip(file);
        } catch (IOException e) {
            return refuse("R02.unreadable", "");
        }
    }

    private boolean checkZip(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            if (zip.size() > limits.entries()) {
                return refuse(
                        "M34.entries",
                        Integer.toString(zip.size()),
                        Integer.toString(zip.size()),
                        Integer.toString(limits.entries()));
            }
            List<? extends ZipEntry> entries = zip.stream().toList();
            if (!namesAreFine(entries) || !partsAreFine(zip, entries)) {
                return false;
            }
            passOver(entries);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return refuse("M34.zip", "");
        }
    }

    private boolean namesAreFine(List<? extends ZipEntry> entries) {
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : entries) {
            String name = entry.getName().replace('\\', '/');
            if (leavesTheFolder(name)) {
                return refuse("M34.path", Seen.of(name), Seen.of(name));
            }
            // Part names are the same whatever their case (ECMA-376 part 2, 6.2.2.3).
            if (!names.add(name.toLowerCase(Locale.ROOT))) {
                return refuse("M34.duplicate", Seen.of(name), Seen.of(name));
            }
        }
        return true;
    }

    /** What is neither opened nor followed is named once. */
    private void passOver(List<? extends ZipEntry> entries) {
        List<String> names =
                entries.stream().map(e -> e.getName().toLowerCase(Locale.ROOT)).toList();
        if (names.stream().anyMatch(n -> n.startsWith("xl/externallinks/") || n.equals("xl/connections.xml"))) {
            findings.add(Messes.at("", "", "", "M25.external"));
        }
        if (names.stream().anyMatch(n -> n.startsWith("xl/embeddings/") || n.startsWith("xl/activex/"))) {
            findings.add(Messes.at("", "", "", "M34.embedded"));
        }
    }

    private static boolean leavesTheFolder(String name) {
        return name.startsWith("/")
                || name.indexOf(':') >= 0
                || name.indexOf('\0') >= 0
                || List.of(name.split("/", -1)).contains("..");
    }

    private boolean partsAreFine(ZipFile zip, List<? extends ZipEntry> entries) {
        long left = limits.totalBytes();
        for (ZipEntry entry : entries) {
            String name = Seen.of(entry.getName());
            long packed = Math.max(1, entry.getCompressedSize()) * limits.ratio();
            try (CountedPart part = new CountedPart(zip.getInputStream(entry), limits.partBytes(), left, packed)) {
                Prolog.Verdict verdict = part.inflate(entry.getName());
                if (verdict != Prolog.Verdict.FINE) {
                    return refuse(verdict == Prolog.Verdict.DOCTYPE ? "M34.doctype" : "M34.xml", name, name);
                }
                if (entry.getCrc() != part.crc()) {
                    return refuse("M34.part_damaged", name, name);
                }
                left -= part.count();
            } catch (CountedPart.TooLarge e) {
                return switch (e.message()) {
                    case "M34.total" -> refuse("M34.total", name, megabytes(limits.totalBytes()));
                    case "M34.ratio" -> refuse("M34.ratio", name, name);
                    default -> refuse("M34.part", name, name, megabytes(limits.partBytes()));
                };
            } catch (IOException | IllegalArgumentException e) {
                return refuse("M34.part_damaged", name, name);
            }
        }
        return true;
    }

    private static String megabytes(long bytes) {
        return Long.toString((bytes + 999_999) / 1_000_000);
    }

    private boolean refuse(String message, String seen, String... arguments) {
        findings.add(Messes.at("", "", seen, message, arguments));
        return false;
    }
}
