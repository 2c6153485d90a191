package org.mc2cm.pipeline.jobs;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.disclosure.Secret;
import org.mc2cm.pipeline.inbox.Scan;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.publishing.EditionFolders;
import org.mc2cm.pipeline.store.Input;
import org.mc2cm.pipeline.store.Store;
import org.mc2cm.release.Hashes;
import org.mc2cm.release.Manifest;

/**
 * What makes two runs the same: files with their days of receipt, what people settled and cities asked for, config,
 * languages, secret, the newest editions of earlier quarters and the release format. Nothing of paths, threads, time or program build.
 *
 * @param hash SHA-256 over all of it, 64 hex digits
 * @param secret the secret of the home
 */
record RunIdentity(String hash, Secret secret) {

    static RunIdentity of(RunRequest request, Catalogue catalogue, Scan scan, Store store) {
        Secret secret = HomeSecret.of(request.home());
        List<String> parts = new ArrayList<>(inputs(scan, store));
        store.decisions().lines().forEach(d -> parts.add("decision " + d));
        store.holds().current().forEach(h -> parts.add(h.line()));
        parts.add("config " + catalogue.hash());
        parts.add("languages " + String.join(",", request.languages()));
        parts.add("secret " + secret.fingerprint());
        EditionFolders folders = new EditionFolders(request.home());
        for (Quarter quarter : folders.quarters()) {
            Optional<Path> newest = folders.newest(quarter);
            if (quarter.compareTo(request.quarter()) < 0 && newest.isPresent()) {
                parts.add(
                        "edition " + quarter + " " + Hashes.sha256(newest.get().resolve("manifest.json")));
            }
        }
        parts.add("format " + Manifest.FORMAT);
        return new RunIdentity(Hashes.sha256(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)), secret);
    }

    /** Everything in store and inbox, by hash; a file the store has keeps the day it was stored with. */
    private static List<String> inputs(Scan scan, Store store) {
        TreeMap<String, String> days = new TreeMap<>();
        for (ReceivedFile file : scan.files()) {
            days.putIfAbsent(file.sha256(), String.valueOf(file.receivedAt()));
        }
        for (Input input : store.inputs()) {
            days.put(input.sha256(), String.valueOf(input.statedDay()));
        }
        return days.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue())
                .toList();
    }
}
