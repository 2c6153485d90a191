package org.mc2cm.pipeline.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.model.Comparison;
import org.mc2cm.pipeline.model.Estimator;
import org.mc2cm.pipeline.model.IndicatorRow;
import org.mc2cm.pipeline.model.IndicatorTable;
import org.mc2cm.release.Edition;
import org.mc2cm.release.Hashes;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.ValuesCsv;

/** From true figures to a draft values.csv that was read back and audited. */
public final class Protection {

    private static final int ATTEMPTS = 8;

    private Protection() {}

    /**
     * Protects the table, writes the draft and audits it.
     *
     * @param earlier all editions so far, any order
     * @param draftFolder where values.csv is written; made if needed
     * @throws AuditFailure if the draft still gives something away after all that may be withheld is
     */
    public static CheckedTable protect(
            IndicatorTable table,
            Catalogue catalogue,
            Secret secret,
            List<Edition> earlier,
            Estimator estimator,
            Path draftFolder) {
        return protect(table, catalogue, secret, earlier, estimator, Comparison.plain(), draftFolder);
    }

    /** The same, with intervals for the derived rows. */
    public static CheckedTable protect(
            IndicatorTable table,
            Catalogue catalogue,
            Secret secret,
            List<Edition> earlier,
            Estimator estimator,
            Comparison comparison,
            Path draftFolder) {
        return protect(
                table,
                catalogue,
                secret,
                earlier,
                estimator,
                comparison,
                draftFolder,
                new LinearAttacker(new Arithmetic(true)));
    }

    static CheckedTable protect(
            IndicatorTable table,
            Catalogue catalogue,
            Secret secret,
            List<Edition> editions,
            Estimator estimator,
            Comparison comparison,
            Path draftFolder,
            Attacker attacker) {
        Earlier earlier = new Earlier(editions, table);
        Rounding rounding = new Rounding(secret);
        Plan plan = new Plan(table, catalogue, rounding, earlier);
        Cases cases = new Cases(catalogue, estimator, rounding, table.quarter().toString(), earlier.first());
        DraftAudit quick = new DraftAudit(plan, catalogue, estimator, new Arithmetic(true));
        DraftAudit audit = new DraftAudit(plan, catalogue, estimator, attacker);
        Path draft = draftFolder.resolve("values.csv");
        plan.protect();
        List<PublishedRow> surveys = surveys(table, catalogue, earlier);
        for (int attempt = 1; ; attempt++) {
            List<PublishedRow> rows = rows(plan, cases, earlier, surveys);
            // a draft that would fail is not written at all; one that is written counts as it is read back
            DraftAudit.Result result = quick.check(rows, earlier);
            if (result.passed()) {
                result = audit.check(rows, earlier);
            }
            if (result.passed()) {
                List<PublishedRow> derived = derived(catalogue, comparison, table, rows);
                write(draft, merged(rows, derived));
                CompletableFuture<String> sha256 = CompletableFuture.supplyAsync(() -> Hashes.sha256(draft));
                List<PublishedRow> read = ValuesCsv.read(draft);
                result = audit.checkWritten(read, earlier, merged(surveys, derived));
                if (result.passed()) {
                    return new CheckedTable(draft, sha256.join(), read, withheld(read), secret.fingerprint());
                }
            }
            if (attempt == ATTEMPTS || !plan.mend(result, attempt)) {
                delete(draft);
                throw new AuditFailure(result.names());
            }
        }
    }

    /** The rows of the table, or what an earlier edition had in their place, and what else it had. */
    private static List<PublishedRow> rows(Plan plan, Cases cases, Earlier earlier, List<PublishedRow> surveys) {
        CellBook book = plan.book;
        PublishedRow[] made = new PublishedRow[book.rows().size()];
        IntStream.range(0, made.length).parallel().forEach(i -> {
            IndicatorRow row = book.rows().get(i);
            PublishedRow copy = earlier.copy(row.key());
            made[i] = copy != null ? copy : cases.publish(row, book.numerator(i), book.denominator(i));
        });
        List<PublishedRow> rows = new ArrayList<>(made.length + earlier.copies().size());
        Collections.addAll(rows, made);
        List<PublishedRow> all = surveys.isEmpty() ? rows : merged(rows, surveys);
        return earlier.isEmpty() ? all : merged(all, earlier.copies().values());
    }

    /** Rows of surveys tell of nothing but themselves: what an earlier edition had in their place stays. */
    private static List<PublishedRow> surveys(IndicatorTable table, Catalogue catalogue, Earlier earlier) {
        String provisional = earlier.first() ? table.quarter().toString() : "";
        return new SurveyCases(catalogue, provisional)
                .publish(table.surveys()).stream()
                        .map(row -> {
                            PublishedRow copy = earlier.copy(row.key());
                            return copy == null ? row : copy;
                        })
                        .toList();
    }

    /** In the order of the rows, whose first key is the indicator: no derived row is made of two. */
    private static List<PublishedRow> derived(
            Catalogue catalogue, Comparison comparison, IndicatorTable table, List<PublishedRow> rows) {
        return byIndicator(rows).parallelStream()
                .flatMap(own -> new Derived(catalogue, comparison, table.apart(), own)
                        .rows().stream().sorted(Comparator.comparing(PublishedRow::key)))
                .toList();
    }

    private static List<List<PublishedRow>> byIndicator(List<PublishedRow> rows) {
        List<List<PublishedRow>> parts = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size()
                    || !rows.get(i)
                            .key()
                            .indicator()
                            .equals(rows.get(from).key().indicator())) {
                parts.add(rows.subList(from, i));
                from = i;
            }
        }
        return parts;
    }

    /** Both by rising keys; a key that both have comes once. */
    private static List<PublishedRow> merged(List<PublishedRow> rows, Collection<PublishedRow> others) {
        List<PublishedRow> all = new ArrayList<>(rows.size() + others.size());
        Iterator<PublishedRow> more = others.iterator();
        PublishedRow next = more.hasNext() ? more.next() : null;
        for (PublishedRow row : rows) {
            while (next != null && next.key().compareTo(row.key()) <= 0) {
                if (!next.key().equals(row.key())) {
                    all.add(next);
                }
                next = more.hasNext() ? more.next() : null;
            }
            all.add(row);
        }
        while (next != null) {
            all.add(next);
            next = more.hasNext() ? more.next() : null;
        }
        return all;
    }

    private static SortedMap<String, Integer> withheld(List<PublishedRow> rows) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (PublishedRow row : rows) {
            if (row.value() instanceof PublishedValue.Withheld) {
                counts.merge(row.display(), 1, Integer::sum);
            }
        }
        return counts;
    }

    private static void write(Path draft, List<PublishedRow> rows) {
        try {
            Path folder = draft.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            ValuesCsv.write(draft, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A draft that failed is not left lying about. */
    private static void delete(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
