package org.mc2cm.pipeline.feedback;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** The parts of a workbook: those that are not changed go from file to file as they are, not even inflated. */
final class Parts implements AutoCloseable {

    /** What a part may inflate to; the container was checked before, this only keeps a mistake small. */
    private static final long LARGEST = 200_000_000;

    private static final long NO_TIME = java.time.LocalDateTime.of(1980, 1, 1, 0, 0)
            .toInstant(java.time.ZoneOffset.UTC)
            .toEpochMilli();

    private final @Nullable ZipFile zip;
    private final Map<String, byte[]> changed = new LinkedHashMap<>();
    private final Set<String> removed = new TreeSet<>();

    private Parts(@Nullable ZipFile zip) {
        this.zip = zip;
    }

    static Parts of(Path file) throws IOException {
        return new Parts(ZipFile.builder()
                .setPath(file)
                .setCharset(StandardCharsets.UTF_8)
                .get());
    }

    /** A package without parts. */
    static Parts empty() {
        return new Parts(null);
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        if (zip != null) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                if (!removed.contains(entry.getName()) && !entry.isDirectory()) {
                    names.add(entry.getName());
                }
            }
        }
        changed.keySet().stream().filter(n -> !names.contains(n)).forEach(names::add);
        return names;
    }

    /** The name as the package has it: names are compared without case. */
    @Nullable
    String find(String name) {
        String plain = name.startsWith("/") ? name.substring(1) : name;
        return names().stream()
                .filter(n -> n.toLowerCase(Locale.ROOT).equals(plain.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    boolean has(String name) {
        return find(name) != null;
    }

    byte[] bytes(String name) throws IOException {
        byte[] own = changed.get(name);
        if (own != null) {
            return own;
        }
        ZipArchiveEntry entry = zip == null ? null : zip.getEntry(name);
        if (zip == null || entry == null) {
            throw new IOException("the workbook has no part " + name);
        }
        try (InputStream in = BoundedInputStream.builder()
                .setInputStream(zip.getInputStream(entry))
                .setMaxCount(LARGEST)
                .get()) {
            return in.readAllBytes();
        }
    }

    Document xml(String name) throws IOException {
        return Xml.parse(bytes(name));
    }

    void put(String name, byte[] bytes) {
        changed.put(name, bytes);
        removed.remove(name);
    }

    void put(String name, String text) {
        put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    void put(String name, Document document) throws IOException {
        put(name, Xml.bytes(document));
    }

    void remove(String name) {
        changed.remove(name);
        removed.add(name);
    }

    /** A name of the form {@code stem + number + ending} that no part has. */
    String unused(String stem, String ending) {
        int number = 1;
        while (has(stem + number + ending)) {
            number++;
        }
        return stem + number + ending;
    }

    void write(Path file) throws IOException {
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(file)) {
            for (String name : names()) {
                byte[] bytes = changed.get(name);
                if (bytes != null) {
                    ZipArchiveEntry entry = new ZipArchiveEntry(name);
                    entry.setTime(NO_TIME);
                    out.putArchiveEntry(entry);
                    new ByteArrayInputStream(bytes).transferTo(out);
                    out.closeArchiveEntry();
                } else if (zip != null) {
                    ZipArchiveEntry entry = zip.getEntry(name);
                    out.addRawArchiveEntry(entry, zip.getRawInputStream(entry));
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (zip != null) {
            zip.close();
        }
    }
}
