package org.mc2cm.pipeline.disclosure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.model.Comparison;
import org.mc2cm.pipeline.model.Estimator;
import org.mc2cm.pipeline.model.IndicatorRow;
import org.mc2cm.pipeline.model.IndicatorTable;
import org.mc2cm.release.Edition;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.ValueKey;
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
        return protect(table, catalogue, secret, earlier, estimator, comparison, draftFolder, new Arithmetic(true));
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
        DraftAudit audit = new DraftAudit(plan, table, catalogue, estimator, attacker);
        Path draft = draftFolder.resolve("values.csv");
        plan.protect();
        for (int attempt = 1; ; attempt++) {
            TreeMap<ValueKey, PublishedRow> rows = rows(table, plan, cases, earlier);
            new Derived(catalogue, comparison, rows.values()).rows().forEach(r -> rows.put(r.key(), r));
            write(draft, new ArrayList<>(rows.values()));
            List<PublishedRow> read = ValuesCsv.read(draft);
            DraftAudit.Result result = audit.check(read, earlier);
            if (result.passed()) {
                return new CheckedTable(draft, bytes(draft), read, withheld(read), secret.fingerprint());
            }
            if (attempt == ATTEMPTS || !plan.mend(result, attempt)) {
                delete(draft);
                throw new AuditFailure(result.names());
            }
        }
    }

    private static TreeMap<ValueKey, PublishedRow> rows(IndicatorTable table, Plan plan, Cases cases, Earlier earlier) {
        TreeMap<ValueKey, PublishedRow> rows = new TreeMap<>();
        earlier.copies().forEach(r -> rows.put(r.key(), r));
        for (IndicatorRow row : table.rows()) {
            if (!rows.containsKey(row.key())) {
                rows.put(
                        row.key(),
                        cases.publish(row, plan.book.cell(row.numerator()), plan.book.cell(row.denominator())));
            }
        }
        return rows;
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

    private static byte[] bytes(Path draft) {
        try {
            return Files.readAllBytes(draft);
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
