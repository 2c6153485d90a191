package org.mc2cm.dashboards.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The style sheet with its typeface, and the policy that lets a browser load this and nothing else. */
final class WebStyle {

    private static final String STYLE = WebFaces.css() + sheet();
    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE)
            + "'; font-src data:; base-uri 'none'; form-action 'none'";

    private WebStyle() {}

    static String text() {
        return STYLE;
    }

    static String policy() {
        return POLICY;
    }

    private static String hash(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return Base64.getEncoder().encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String sheet() {
        try (InputStream in = WebStyle.class.getResourceAsStream("/style/web.css")) {
            if (in == null) {
                throw new IllegalStateException("no style sheet on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
