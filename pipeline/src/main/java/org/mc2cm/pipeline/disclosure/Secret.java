package org.mc2cm.pipeline.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key of the rounding, 32 bytes. It stands outside the repository; who has it can undo the rounding. */
public final class Secret {

    private static final int LENGTH = 32;

    /** The published key for synthetic inboxes, refused for any other. */
    public static final Secret SAMPLE =
            new Secret("mc2cm-published-sample-key-v1.00".getBytes(StandardCharsets.US_ASCII));

    private final byte[] key;
    /** Keyed once; each use takes a copy. */
    private final Mac ready;

    Secret(byte[] key) {
        this.key = key.clone();
        this.ready = ready(key);
    }

    /**
     * Reads the secret, or makes it on the first run: 32 random bytes, readable by their owner alone.
     *
     * @param file such as HOME/secret
     * @throws IllegalStateException if the file has another length
     */
    public static Secret readOrCreate(Path file) {
        try {
            if (!Files.exists(file)) {
                create(file);
            }
            byte[] bytes = Files.readAllBytes(file);
            if (bytes.length != LENGTH) {
                throw new IllegalStateException("the secret " + file.getFileName() + " must have 32 bytes, not "
                        + bytes.length + ": put the kept copy back");
            }
            return new Secret(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Written beside and moved, so that a killed run leaves no half secret. */
    private static void create(Path file) throws IOException {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(beside, bytes);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Sixteen hex digits that name the secret without giving it away. */
    public String fingerprint() {
        return HexFormat.of().formatHex(hmac("mc2cm secret fingerprint"), 0, 8);
    }

    /** Whether this is the published key. */
    public boolean isSample() {
        return java.security.MessageDigest.isEqual(key, SAMPLE.key);
    }

    /** HMAC-SHA256 of the text in UTF-8, 64 hex digits; for the manifest's inputs too. */
    public String hmacHex(String text) {
        return HexFormat.of().formatHex(hmac(text));
    }

    byte[] hmac(String text) {
        try {
            Mac mac = (Mac) ready.clone();
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Java's own HmacSHA256 can be cloned", e);
        }
    }

    private static Mac ready(byte[] key) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
