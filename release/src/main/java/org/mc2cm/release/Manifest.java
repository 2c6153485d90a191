package org.mc2cm.release;

import java.util.List;
import java.util.Map;

/**
 * manifest.json: what an edition is and the hash of each of its other files.
 *
 * @param format version of the release format; a reader refuses those it does not know
 * @param quarter {@code 2026-Q3}
 * @param edition from 1
 * @param date ISO date that the documents carry; made of the inputs, never of the clock
 * @param synthetic whether any input was synthetic
 * @param languages of the dashboards
 * @param files SHA-256 by path with {@code /}, sorted, every file but the manifest
 * @param configHash SHA-256 of the config
 * @param versions of program and Java
 * @param secretFingerprint of the rounding secret
 * @param inputs an HMAC under the secret for each input, sorted
 */
public record Manifest(
        int format,
        String quarter,
        int edition,
        String date,
        boolean synthetic,
        List<String> languages,
        Map<String, String> files,
        String configHash,
        Map<String, String> versions,
        String secretFingerprint,
        List<String> inputs) {

    /** The format this program writes and reads. */
    public static final int FORMAT = 1;
}
