package org.mc2cm.pipeline.indicators;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Count;
import org.mc2cm.pipeline.model.CountKey;
import org.mc2cm.pipeline.model.IndicatorRow;
import org.mc2cm.pipeline.model.IndicatorTable;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.model.Submission;
import org.mc2cm.pipeline.model.SubmissionHeader;
import org.mc2cm.pipeline.store.Store;

/** A small inbox in a real store: one submission a participant and quarter. */
final class Inbox {

    static final Quarter QUARTER = new Quarter(2026, 3);
    static final List<String> FIVE = List.of("MA-TNG", "TN-TUN", "IT-TRN", "AT-VIE", "DE-DTM");

    private record File(String participant, Quarter quarter, String definition) {}

    private final Path store;
    private final Map<String, File> files = new TreeMap<>();
    private final Map<String, List<Observation>> rows = new TreeMap<>();
    private @Nullable IndicatorTable table;

    Inbox(Path folder) {
        this.store = folder.resolve("monitor.duckdb");
    }

    /** A plain number of women of the element's own population (MIG unless it starts with {@code _T:}). */
    Inbox women(String participant, Quarter quarter, String element, int value) {
        return row(participant, quarter, element, "F", "_T", value);
    }

    Inbox row(String participant, Quarter quarter, String element, String sex, String age, int value) {
        return row(participant, quarter, observation("", element, sex, age, BigDecimal.valueOf(value), "A"));
    }

    Inbox row(String participant, Quarter quarter, Observation observation) {
        return row(participant, quarter, "FB", observation);
    }

    Inbox row(String participant, Quarter quarter, String definition, Observation observation) {
        String id = participant + "-" + quarter;
        files.putIfAbsent(id, new File(participant, quarter, definition));
        rows.computeIfAbsent(id, k -> new ArrayList<>()).add(observation);
        return this;
    }

    static Observation observation(
            String member, String element, String sex, String age, @Nullable BigDecimal value, String status) {
        String population = Catalogues.shipped().element(element).population();
        return new Observation(
                member,
                element,
                sex,
                age,
                population,
                "",
                "",
                value,
                null,
                null,
                status,
                "F",
                "",
                "",
                "02_INDICATORS",
                "J4",
                3,
                "raw");
    }

    static Observation member(String member, String element, int value) {
        return observation(member, element, "F", "_T", BigDecimal.valueOf(value), "A");
    }

    static Observation hidden(String element, @Nullable Integer low, @Nullable Integer high) {
        Function<Integer, BigDecimal> number = BigDecimal::valueOf;
        String population = Catalogues.shipped().element(element).population();
        return new Observation(
                "",
                element,
                "F",
                "_T",
                population,
                "",
                "",
                null,
                low == null ? null : number.apply(low),
                high == null ? null : number.apply(high),
                "Q",
                "A",
                "",
                "",
                "02_INDICATORS",
                "J4",
                3,
                "<5");
    }

    static Observation inBand(String element, String dimension, String code, int value) {
        return new Observation(
                "",
                element,
                "F",
                "_T",
                "MIG",
                dimension,
                code,
                BigDecimal.valueOf(value),
                null,
                null,
                "A",
                "F",
                "",
                "",
                "02_INDICATORS",
                "J4",
                3,
                "raw");
    }

    /** One indicator's table: the whole catalogue has half a million rows. */
    IndicatorTable table(String indicator) {
        IndicatorTable computed = table;
        if (computed == null) {
            load();
            computed = new IndicatorEngine(Catalogues.of(indicator)).compute(store, QUARTER);
            table = computed;
        }
        return computed;
    }

    Path load() {
        try (Store open = Store.open(store)) {
            files.forEach((id, file) -> {
                List<Observation> observations = rows.getOrDefault(id, List.of());
                SubmissionHeader header = new SubmissionHeader(
                        file.participant(), "", file.quarter(), "en", "", file.definition(), null, false, "", true);
                ReceivedFile received = new ReceivedFile(
                        id, store, id, 1, file.quarter().lastDay().plusDays(20));
                open.load(
                        new Submission(
                                received,
                                header,
                                Outcome.ACCEPTED,
                                observations.size(),
                                observations.size(),
                                observations),
                        new FindingBook());
                open.recordVintage(id, 1, Outcome.ACCEPTED);
            });
        }
        return store;
    }

    /** The one row of an area for a sex, all ages, in the released quarter. */
    IndicatorRow row(String indicator, String area, String window, String sex) {
        return table(indicator).rows().stream()
                .filter(r ->
                        r.key().indicator().equals(indicator) && r.key().area().equals(area))
                .filter(r -> r.key().window().equals(window) && r.key().sex().equals(sex))
                .filter(r -> r.key().quarter().equals(QUARTER.toString())
                        && r.key().age().equals("_T"))
                .filter(r -> r.key().dimName().isEmpty() && !r.key().migstat().equals("NMIG"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + indicator + " " + area + " " + window + " " + sex));
    }

    /** A missing one where nobody filed it. */
    Count count(CountKey key) {
        IndicatorTable computed = table;
        if (computed == null) {
            throw new AssertionError("nothing computed yet");
        }
        return computed.counts().getOrDefault(key, new Count(key, null, null, null, "O", "F", List.of(), List.of()));
    }

    Count numerator(String indicator, String area, String window, String sex) {
        return count(row(indicator, area, window, sex).numerator());
    }

    Count denominator(String indicator, String area, String window, String sex) {
        return count(row(indicator, area, window, sex).denominator());
    }
}
