package org.mc2cm.pipeline.meant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Draft;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.SubmissionHeader;
import org.mc2cm.pipeline.model.VerbatimWorkbook;
import org.mc2cm.pipeline.normalising.Mappings;
import org.mc2cm.pipeline.normalising.Normaliser;
import org.mc2cm.pipeline.reading.WorkbookReader;
import org.mc2cm.pipeline.validating.Validator;

/**
 * Reads random tables and compares what is read with what was meant: each figure must be read rightly or be named by a
 * finding that refuses it, and what is written clearly must be read.
 */
final class MeantTrial {

    /** A label that a mapping does not find, or rows without one: said once for all of their figures. */
    private static final List<String> NAMED = List.of("M04.label", "M04.absent", "M04.blank");

    private final Catalogue catalogue;
    private final Path folder;
    /** What went wrong, with how often. */
    final TreeMap<String, Integer> wrong = new TreeMap<>();

    final List<String> told = new ArrayList<>();
    int figures;
    int read;
    int named;

    MeantTrial(Path config, Path folder) {
        this.catalogue = CatalogueReader.read(config);
        this.folder = folder;
    }

    void run(long seed) {
        Random random = new Random(seed);
        boolean mapped = random.nextInt(5) < 2;
        Table table = mapped ? new MappedTables(random).next() : new OwnTables(catalogue, random).next();
        List<String> forms = new ArrayList<>(Forms.BOOKS);
        if (table.grids.size() == 1 && table.mapping.contains("Données")) {
            forms.add("csv");
        }
        String form = forms.get(random.nextInt(forms.size()));
        try {
            compare(seed, form, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            fail("threw", "seed " + seed + " " + form + " " + e);
        }
    }

    private void compare(long seed, String form, Table table) throws IOException {
        Path file = Files.write(folder.resolve("table"), Forms.bytes(form, table.grids));
        FindingBook book = new FindingBook();
        Normaliser normaliser = new Normaliser(catalogue, mappings(table, form));
        ReceivedFile received = new ReceivedFile("table", file, "0".repeat(64), Files.size(file), null);
        VerbatimWorkbook workbook =
                WorkbookReader.read(file, Limits.CITY, book, normaliser::knows).orElse(null);
        Map<String, String> seen = new LinkedHashMap<>();
        if (workbook != null) {
            Validator validator = new Validator(catalogue);
            for (Draft draft : normaliser.normaliseAll(received, workbook, book)) {
                draft.observations()
                        .forEach(o -> seen.put(place(o.sheet(), o.cell(), form), said(draft.header(), o, table)));
                validator.validate(received, draft, book);
            }
        }
        String context = "seed " + seed + " " + form + (table.mapping.isEmpty() ? " own" : " mapped");
        if (seen.isEmpty()
                && table.meant.values().stream()
                        .anyMatch(m -> m.clear() && m.ink().sure())) {
            String why = book.kept().stream()
                    .filter(f -> f.severity().refuses())
                    .map(Finding::message)
                    .findFirst()
                    .orElse("");
            fail("nothing read " + why, context + " " + book.kept());
        }
        table.meant.forEach((place, meant) -> judge(
                form.equals("csv") ? "CSV" + place.substring(place.indexOf('!')) : place, meant, seen, book, context));
        seen.keySet().stream()
                .filter(place -> !table.meant.containsKey(place)
                        && !(form.equals("csv") && table.meant.containsKey(place.replace("CSV", "Données"))))
                .forEach(place -> fail("read what was not meant", context + " " + place + " " + seen.get(place)));
    }

    private Mappings mappings(Table table, String form) throws IOException {
        if (table.mapping.isEmpty()) {
            return Mappings.none();
        }
        Path mapping = Files.createDirectories(folder.resolve("mappings")).resolve("table.yaml");
        String yaml = form.equals("csv") ? table.mapping.replaceFirst("sheet: .*\n", "") + "" : table.mapping;
        boolean headed = form.equals("csv") && yaml.contains("header_rows: 2");
        Files.writeString(mapping, headed ? yaml + "fill_right: true\n" : yaml);
        return Mappings.read(folder);
    }

    private static String place(String sheet, String cell, String form) {
        return (form.equals("csv") ? "CSV" : sheet) + "!" + cell;
    }

    private static String said(@Nullable SubmissionHeader header, Observation o, Table table) {
        String key = o.element() + " " + o.sex() + " " + o.age() + " " + o.migstat();
        BigDecimal value = o.value();
        return (table.mapping.isEmpty() || header == null ? "" : header.participant() + " " + header.quarter() + " ")
                + key + " = "
                + (value == null ? "none" : value.stripTrailingZeros().toPlainString());
    }

    private void judge(String place, Table.Meant meant, Map<String, String> seen, FindingBook book, String context) {
        figures++;
        String was = seen.get(place);
        boolean refused = refused(place, book);
        String about = context + " " + place + " [" + meant.ink().what() + "] meant " + meant.key() + " = "
                + meant.value() + ", read " + was;
        String right = meant.key() + " = " + (meant.ink().number() ? String.valueOf(meant.value()) : "none");
        if (was == null) {
            named++;
            if (!refused && !blankAnswer(meant)) {
                fail("lost without a word", about + " " + book.kept());
            } else if (meant.clear() && meant.ink().sure()) {
                fail("refused though clear", about + " " + at(place, book));
            }
        } else if (was.equals(right)) {
            read++;
        } else if (refused) {
            named++;
        } else {
            fail("silently wrong", about + " " + at(place, book));
        }
    }

    private static boolean blankAnswer(Table.Meant meant) {
        return !meant.ink().number();
    }

    /** Named by its cell, its row, or with the whole file or sheet. */
    private static boolean refused(String place, FindingBook book) {
        String row = place.replaceAll("^.*![A-Z]+", "");
        String sheet = place.substring(0, place.indexOf('!'));
        return book.kept().stream()
                .filter(f -> f.severity().refuses() || NAMED.contains(f.message()))
                .anyMatch(f -> NAMED.contains(f.message())
                        || f.severity() == org.mc2cm.pipeline.finding.Severity.REJ_FILE
                        || f.sheet().equals(sheet)
                                && f.cell().replaceAll("[A-Z]", "").equals(row));
    }

    private static List<Finding> at(String place, FindingBook book) {
        String row = place.replaceAll("^.*![A-Z]+", "");
        return book.kept().stream()
                .filter(f -> f.cell().isEmpty()
                        || f.cell().replaceAll("[A-Z]", "").equals(row)
                        || f.severity() == org.mc2cm.pipeline.finding.Severity.REJ_FILE)
                .limit(6)
                .toList();
    }

    private void fail(String what, String how) {
        if (wrong.merge(what, 1, Integer::sum) <= 5) {
            told.add(what + ": " + how);
        }
    }

    /** Arguments: how many tables (2000), the first seed (1), the folder of config. */
    public static void main(String[] args) throws IOException {
        int tables = args.length > 0 ? Integer.parseInt(args[0]) : 2_000;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        Path config = Path.of(args.length > 2 ? args[2] : "config");
        MeantTrial trial = new MeantTrial(config, Files.createTempDirectory("meant"));
        for (int i = 0; i < tables; i++) {
            trial.run(seed + i);
        }
        trial.told.forEach(System.out::println);
        System.out.printf(
                "%d tables (seeds %d to %d), %d figures: %d read rightly, %d named, wrong %s%n",
                tables, seed, seed + tables - 1, trial.figures, trial.read, trial.named, trial.wrong);
        System.exit(trial.wrong.isEmpty() ? 0 : 1);
    }
}
