package org.mc2cm.release;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.conscrypt.Conscrypt;
import org.jspecify.annotations.Nullable;

/** SHA-256 of files and bytes, 64 hex digits. */
public final class Hashes {

    /** Bytes from which loading the quick digest pays. */
    private static final long LARGE = 1 << 20;

    private Hashes() {}

    /** A third of the time of the JDK's own, which is Java; not for every machine, where the JDK's serves. */
    private static final class Quick {
        static final @Nullable Provider PROVIDER = Conscrypt.isAvailable() ? Conscrypt.newProvider() : null;
    }

    public static String sha256(Path file) {
        try {
            return sha256(file, Files.size(file) < LARGE ? digest() : quick());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static String sha256(Path file, MessageDigest digest) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[1 << 16];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static ReleaseException unreadable(Path file, IOException e) {
        return new ReleaseException("cannot read " + file.getFileName() + ": " + e.getMessage(), e);
    }

    /** Of each of the files below the folder, by its path; on every core, as pages are many. */
    static Map<String, String> sha256(Path folder, Collection<String> files) {
        return files.parallelStream()
                .collect(Collectors.toMap(
                        f -> f, f -> sha256(folder.resolve(f), quick()), (one, other) -> one, TreeMap::new));
    }

    public static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    private static MessageDigest quick() {
        Provider provider = Quick.PROVIDER;
        try {
            return provider == null ? digest() : MessageDigest.getInstance("SHA-256", provider);
        } catch (NoSuchAlgorithmException e) {
            return digest();
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
