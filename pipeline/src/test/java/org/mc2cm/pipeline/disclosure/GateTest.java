package org.mc2cm.pipeline.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mc2cm.pipeline.disclosure.Figures.At;
import org.mc2cm.pipeline.publishing.Revisions;
import org.mc2cm.release.Edition;
import org.mc2cm.release.Manifest;
import org.mc2cm.release.QualityRow;
import org.mc2cm.release.RevisionRow;
import org.mc2cm.release.SurveyFigure;
import org.mc2cm.release.SurveysCsv;
import org.mc2cm.release.TablesCsv;
import org.mc2cm.release.TargetRow;
import org.mc2cm.release.TargetsCsv;
import org.mc2cm.release.ValueKey;

/** Leaks planted in a written edition beside its figures: the gate must find each. */
class GateTest {

    private static final At WOMEN = At.sex("MA-TNG", "Q", "F");
    private static final At MEN = At.sex("MA-TNG", "Q", "M");
    private static final At ALL = At.sex("MA-TNG", "Q", "_T");
    private static final String PLAIN_HASH = "0".repeat(63) + "7";
    private static final String KEYED_HASH = "a".repeat(64);

    private static final String WOMEN_ID = "0123456789ab";

    @TempDir
    Path folder;

    private final List<QualityRow> quality = new ArrayList<>();
    private final List<RevisionRow> revisions = new ArrayList<>();
    private final List<String> inputs = new ArrayList<>(List.of(KEYED_HASH));
    private final Map<String, String> versions = new TreeMap<>(Map.of("program", "1", "java", "17"));

    private boolean before;

    @Test
    void a_harmless_edition_may_leave() {
        quality.add(new QualityRow("MA-TNG", "2026-Q3", "completeness", "95.0", "per cent"));
        assertThat(leaks(f -> write(f.resolve("images/en/MA-TNG-LAB-09.txt"), "Q3 2026: women 40.0 per cent")))
                .isEmpty();
    }

    @Test
    void what_a_rate_is_for_is_no_figure() {
        assertThat(leaks(f -> write(f.resolve("images/en/MA-TNG-LAB-09.txt"), "40.0 per 100,000 a year")))
                .isEmpty();
    }

    @Test
    void figures_changed_after_the_audit_are_found() {
        assertThat(leaks(f -> append(f.resolve("values.csv"), "x\n"))).isNotEmpty();
    }

    @Test
    void a_value_id_made_of_the_value_is_found() {
        assertThat(leaks(f -> replace(f.resolve("values.csv"), id(WOMEN), "0123456789")))
                .isNotEmpty();
    }

    @Test
    void rows_in_the_order_of_their_hidden_values_are_found() {
        assertThat(leaks(f -> {
                    List<String> lines = lines(f.resolve("values.csv"));
                    lines.add(1, lines.remove(2));
                    write(f.resolve("values.csv"), String.join("\n", lines) + "\n");
                }))
                .isNotEmpty();
    }

    @Test
    void an_alternative_text_with_a_hidden_count_is_found() {
        assertThat(leaks(f -> write(f.resolve("images/en/MA-TNG-LAB-09.txt"), "women 40.0 per cent, men 3 of 100")))
                .isNotEmpty();
    }

    @Test
    void an_axis_that_ends_at_a_hidden_value_is_found() {
        assertThat(leaks(f -> write(f.resolve("images/en/MA-TNG-LAB-09.svg"), "<text>0</text><text>43</text>")))
                .isNotEmpty();
    }

    @Test
    void the_shapes_of_a_drawing_are_no_figures() {
        assertThat(leaks(f -> write(f.resolve("images/en/MA-TNG-LAB-09.svg"), "<path d=\"m43 3l7 12z\"/>")))
                .isEmpty();
    }

    @Test
    void a_class_that_a_drawing_writes_as_markup_is_no_figure() {
        assertThat(leaks(f -> write(f.resolve("images/en/MA-TNG-LAB-09.svg"), "<desc>men n&lt;20, c, &lt;5</desc>")))
                .isEmpty();
    }

    @Test
    void a_file_name_with_a_count_is_found() {
        assertThat(leaks(f -> write(f.resolve("images/en/MA-TNG-LAB-09-3.png"), "")))
                .isNotEmpty();
    }

    @Test
    void a_file_that_no_edition_has_is_found() {
        assertThat(leaks(f -> write(f.resolve("debug.log"), "3"))).isNotEmpty();
    }

    @Test
    void a_plain_hash_of_an_input_is_found() {
        inputs.add(PLAIN_HASH);
        assertThat(leaks(f -> {})).isNotEmpty();
    }

    @Test
    void a_file_name_among_the_inputs_is_found() {
        inputs.add("MA-TNG_2026-Q3.xlsx");
        assertThat(leaks(f -> {})).isNotEmpty();
    }

    @Test
    void a_count_among_the_versions_of_the_manifest_is_found() {
        versions.put("rows", "3");
        assertThat(leaks(f -> {})).isNotEmpty();
    }

    @Test
    void a_quality_measure_that_counts_cases_is_found() {
        quality.add(new QualityRow("MA-TNG", "2026-Q3", "decisions_men", "3", "persons"));
        assertThat(leaks(f -> {})).isNotEmpty();
    }

    @Test
    void a_quality_count_of_withheld_values_that_counts_others_is_found() {
        quality.add(new QualityRow("MA-TNG", "2026-Q3", "withheld", "9", "values"));
        assertThat(leaks(f -> {})).isNotEmpty();
    }

    @Test
    void a_revision_with_the_old_value_beside_a_withheld_one_is_found() {
        revisions.add(new RevisionRow(key(MEN), 1, "12.0", "c", "ERROR"));
        assertThat(leaks(f -> {})).isNotEmpty();
    }

    @Test
    void a_revision_to_a_value_that_is_not_shown_is_found() {
        revisions.add(new RevisionRow(key(MEN), 1, "", "3.0", "ERROR"));
        assertThat(leaks(f -> {})).isNotEmpty();
    }

    @Test
    void a_revision_that_says_only_that_a_value_is_withheld_may_stand() {
        revisions.add(new RevisionRow(key(MEN), 1, "", "c", "ERROR"));
        assertThat(leaks(f -> {})).isEmpty();
    }

    @Test
    void a_revision_read_back_without_the_level_of_its_area_is_known_again() {
        ValueKey k = key(WOMEN);
        ValueKey read = new ValueKey(
                k.indicator(), k.area(), "", k.quarter(), k.window(), k.sex(), k.age(), k.migstat(), "", "");
        revisions.add(new RevisionRow(read, 1, "40.0", "40.0", "LATE"));
        before = true;
        assertThat(leaks(f -> {})).isEmpty();
    }

    @Test
    void a_revision_of_what_no_edition_showed_is_found() {
        revisions.add(new RevisionRow(key(WOMEN), 1, "43.0", "40.0", "LATE"));
        before = true;
        assertThat(leaks(f -> {})).isNotEmpty();
    }

    private static TargetRow target(String value, String baseline) {
        return new TargetRow(
                WOMEN_ID,
                "LAB-09",
                "MA-TNG",
                "2026-Q3",
                "Q",
                "F",
                "P1",
                "goal",
                "2024-12-31",
                baseline.isEmpty() ? null : new BigDecimal(baseline),
                "2026-12-31",
                BigDecimal.TEN,
                null,
                null,
                new BigDecimal(value),
                null,
                "off");
    }

    @Test
    void a_target_beside_the_published_value_may_stand() {
        assertThat(leaks(f -> TargetsCsv.write(f, List.of(target("40", ""))))).isEmpty();
    }

    @Test
    void a_target_beside_a_value_that_is_not_shown_is_found() {
        assertThat(leaks(f -> TargetsCsv.write(f, List.of(target("3", ""))))).isNotEmpty();
    }

    @Test
    void a_baseline_that_was_never_published_is_found() {
        assertThat(leaks(f -> TargetsCsv.write(f, List.of(target("40", "3"))))).isNotEmpty();
    }

    @Test
    void the_size_of_a_sample_that_is_not_shown_is_found() {
        SurveyFigure size = new SurveyFigure(
                new ValueKey("LAB-09", "MA-TNG", "participant", "2026-Q3", "S", "F", "_T", "MIG", "", ""),
                BigDecimal.TEN,
                BigDecimal.TEN,
                3,
                BigDecimal.ONE,
                "taylor-logit");
        assertThat(leaks(f -> SurveysCsv.write(f, List.of(size)))).isNotEmpty();
    }

    @Test
    void hidden_values_that_differ_give_the_same_bytes() {
        String one = figures(3, 43).protect(folder.resolve("one")).sha256();
        String two = figures(2, 42).protect(folder.resolve("two")).sha256();
        assertThat(one).isEqualTo(two);
    }

    @Test
    void a_revision_of_shown_values_may_stand_as_it_is_read_back() {
        CheckedTable old = figures(3, 43).protect(folder.resolve("old"));
        CheckedTable now = figures(30, 70).protect(folder.resolve("now"));
        Edition before = PartnersTest.edition(old);
        List<RevisionRow> between = Revisions.between(before, now.rows(), key -> "LATE");
        TablesCsv.writeRevisions(folder.resolve("revisions.csv"), between);
        Edition after = new Edition(
                folder,
                before.manifest(),
                now.rows(),
                List.of(),
                List.of(),
                List.of(),
                TablesCsv.readRevisions(folder.resolve("revisions.csv")));
        assertThat(between).isNotEmpty();
        assertThat(BesideFigures.leaks(after, List.of(before))).isEmpty();
    }

    private List<String> leaks(Consumer<Path> plant) {
        CheckedTable table = figures(3, 43).protect(folder);
        plant.accept(folder);
        Manifest manifest =
                new Manifest(1, "2026-Q3", 2, "2026-11-01", true, List.of("en"), Map.of(), "", versions, "", inputs);
        Edition edition = new Edition(folder, manifest, table.rows(), List.of(), List.of(), quality, revisions);
        Gate gate = new Gate(Figures.CATALOGUE, List.of(PLAIN_HASH, "MA-TNG_2026-Q3.xlsx"));
        Manifest first =
                new Manifest(1, "2026-Q3", 1, "2026-11-01", true, List.of("en"), Map.of(), "", versions, "", inputs);
        List<Edition> earlier = before
                ? List.of(new Edition(folder, first, table.rows(), List.of(), List.of(), List.of(), List.of()))
                : List.of();
        List<String> leaks = new ArrayList<>(gate.leaks(folder, edition, manifest, table, earlier));
        leaks.addAll(gate.words(folder, table));
        return leaks;
    }

    private static Figures figures(int men, int all) {
        return new Figures()
                .row("LAB-09", WOMEN, 40, 100)
                .row("LAB-09", MEN, men, 100)
                .row("LAB-09", ALL, all, 200);
    }

    private static ValueKey key(At at) {
        return new ValueKey(
                "LAB-09", at.area(), "participant", "2026-Q3", at.window(), at.sex(), at.age(), "MIG", "", "");
    }

    private static String id(At at) {
        return key(at).valueId();
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void append(Path file, String text) {
        write(file, String.join("\n", lines(file)) + "\n" + text);
    }

    private static void replace(Path file, String old, String by) {
        write(file, String.join("\n", lines(file)).replace(old, by) + "\n");
    }

    private static List<String> lines(Path file) {
        try {
            return new ArrayList<>(Files.readAllLines(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
