package org.mc2cm.pipeline.feedback;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.Messages;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.VerbatimWorkbook;

/**
 * What goes back to a city: its own workbook, values and formats untouched, with a comment and a colour on each cell in
 * question and a first sheet that lists them. Sent back unchanged it says the same; what an earlier round added is taken
 * away first. Thread-safe.
 */
public final class FeedbackWorkbook {

    private final Catalogue catalogue;
    private final Messages messages;

    public FeedbackWorkbook(Catalogue catalogue, Messages messages) {
        this.catalogue = catalogue;
        this.messages = messages;
    }

    /**
     * Writes the workbook beside and moves it into place. A file that cannot be carried, or must not be, comes back as
     * the first sheet alone.
     *
     * @param source the city's file, null where nothing of it may be copied
     * @param read its cells, asked for where the file is no .xlsx
     */
    public void write(Letter letter, @Nullable Path source, Supplier<Optional<VerbatimWorkbook>> read, Path target)
            throws IOException {
        @Nullable Path folder = target.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path beside = target.resolveSibling(target.getFileName() + ".new");
        try {
            make(letter, source, read, beside);
            Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private void make(Letter letter, @Nullable Path source, Supplier<Optional<VerbatimWorkbook>> read, Path target)
            throws IOException {
        if (source != null) {
            try (Carrier carrier = Carrier.of(source, read)) {
                annotate(carrier.parts(), letter, carrier.losses());
                carrier.parts().write(target);
                return;
            } catch (IOException | RuntimeException e) {
                // What POI or the parser cannot carry comes back as a list; the city's own file is with the city.
                Files.deleteIfExists(target);
            }
        }
        try (Parts parts = Bare.parts()) {
            annotate(parts, letter, source == null ? List.of() : List.of("all"));
            parts.write(target);
        }
    }

    private void annotate(Parts parts, Letter letter, List<String> losses) throws IOException {
        Book book = new Book(parts);
        book.dropFirstSheet();
        Words words = Words.in(letter.language());
        Look look = new Look(parts, book.relations(), words.rightToLeft());
        Map<String, String> sheets = book.sheets();
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            List<Remark> remarks = remarks(letter, sheet.getKey());
            if (remarks.isEmpty() && staysAsItIs(parts, sheet.getValue())) {
                continue;
            }
            SheetText text = SheetText.of(parts.bytes(sheet.getValue()));
            Marks.set(text, remarks, look.marks());
            new Comments(parts, new Relations(parts, sheet.getValue()), text, words.rightToLeft()).set(remarks);
            parts.put(sheet.getValue(), text.bytes());
        }
        FirstSheet first = new FirstSheet(catalogue, messages, letter, look, List.copyOf(sheets.keySet()));
        book.putFirstSheet(first.xml(losses));
    }

    /** Whether there is nothing to take away from a sheet: neither marks nor comments of an earlier round. */
    private static boolean staysAsItIs(Parts parts, String sheet) throws IOException {
        if (SheetText.mayNeedChange(parts.bytes(sheet))) {
            return false;
        }
        @Nullable String comments = new Relations(parts, sheet).first("comments");
        return comments == null || !parts.has(comments) || !Comments.hasOurs(parts.bytes(comments));
    }

    /** One remark a cell, by row and column. */
    private List<Remark> remarks(Letter letter, String sheet) {
        Map<Area, List<Finding>> byCell = new TreeMap<>();
        for (Finding f : letter.findings()) {
            if (f.sheet().equals(sheet)) {
                Area.of(f.cell()).ifPresent(a -> byCell.computeIfAbsent(a, k -> new ArrayList<>())
                        .add(f));
            }
        }
        Map<String, Remark> remarks = new LinkedHashMap<>();
        byCell.forEach((area, findings) -> {
            Severity worst = findings.stream()
                    .map(Finding::severity)
                    .max(Severity::compareTo)
                    .orElse(Severity.NOTE);
            List<String> lines = findings.stream()
                    .map(f -> f.rule() + ": " + messages.text(f, letter.language()))
                    .distinct()
                    .toList();
            remarks.putIfAbsent(area.cell(), new Remark(area, worst, String.join("\n", lines)));
        });
        return List.copyOf(remarks.values());
    }
}
