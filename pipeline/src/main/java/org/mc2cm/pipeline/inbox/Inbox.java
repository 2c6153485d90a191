package org.mc2cm.pipeline.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.ReceivedFile;

/** Lists the files of an inbox. Names carry no meaning; hidden files and lock files of office programs are left out. */
public final class Inbox {

    private static final String RECEIVED = "received.csv";
    private static final Comparator<String> CODE_POINTS =
            (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    private Inbox() {}

    /**
     * Every file below a folder, with its SHA-256 and the day of receipt that received.csv states.
     *
     * @throws IOException if the folder itself cannot be listed
     */
    public static Scan scan(Path dir) throws IOException {
        List<InboxFinding> problems = new ArrayList<>();
        Map<String, Path> found = find(dir, problems);
        List<ReceivedFile> files = new ArrayList<>();
        Map<String, LocalDate> days = ReceivedDays.read(dir.resolve(RECEIVED), RECEIVED, found.keySet(), problems);
        for (Map.Entry<String, Path> entry : found.entrySet()) {
            Path file = entry.getValue();
            try {
                String sha256 = sha256(file);
                files.add(new ReceivedFile(entry.getKey(), file, sha256, Files.size(file), days.get(entry.getKey())));
            } catch (IOException e) {
                problems.add(problem(entry.getKey(), "R02.unreadable", Severity.REJ_FILE));
            }
        }
        return new Scan(files, problems);
    }

    private static Map<String, Path> find(Path dir, List<InboxFinding> problems) throws IOException {
        Map<String, Path> found = new TreeMap<>(CODE_POINTS);
        Path root = dir.toRealPath();
        Files.walkFileTree(dir, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return !folder.equals(dir) && ignored(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = below(dir, file);
                if (ignored(file) || path.equals(RECEIVED)) {
                    return FileVisitResult.CONTINUE;
                }
                if (attributes.isRegularFile() || attributes.isSymbolicLink() && staysInside(root, file)) {
                    found.put(path, file);
                } else {
                    problems.add(problem(path, "R02.link", Severity.REJ_FILE));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (file.equals(dir)) {
                    throw e;
                }
                problems.add(problem(below(dir, file), "R02.unreadable", Severity.REJ_FILE));
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    private static boolean staysInside(Path root, Path link) {
        try {
            Path real = link.toRealPath();
            return real.startsWith(root) && Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean ignored(Path path) {
        String name = String.valueOf(path.getFileName());
        return name.startsWith(".") || name.startsWith("~$");
    }

    private static String below(Path dir, Path file) {
        List<String> names = new ArrayList<>();
        dir.relativize(file).forEach(name -> names.add(name.toString()));
        return String.join("/", names);
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static InboxFinding problem(String path, String message, Severity severity) {
        return new InboxFinding(path, new Finding("", "", "R02", severity, "", "", message, List.of()));
    }
}
