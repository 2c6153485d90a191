package org.mc2cm.pipeline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass.Predicates;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mc2cm.pipeline.disclosure.CheckedTable;

/** Who may know whom: the rules of FLOW.md, kept by the build. */
class HouseRulesTest {

    private static final String ROOT = "org.mc2cm.pipeline.";

    private static final List<String> STAGES = List.of(
            "template",
            "inbox",
            "reading",
            "normalising",
            "validating",
            "feedback",
            "store",
            "indicators",
            "disclosure",
            "publishing",
            "tracing",
            "sample");

    /** The three that may see another stage, and whom. */
    private static final Map<String, Set<String>> EXCEPTIONS =
            Map.of("publishing", Set.of("disclosure"), "tracing", Set.of("store"), "sample", Set.of("template"));

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.mc2cm");

    private static String[] packages(String... names) {
        List<String> packages = new ArrayList<>();
        for (String name : names) {
            packages.add(ROOT + name + "..");
        }
        return packages.toArray(String[]::new);
    }

    private static void onlyIn(String library, String... homes) {
        noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because("FLOW.md gives that library to " + String.join(", ", homes) + " alone")
                .check(CODE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "template",
                "inbox",
                "reading",
                "normalising",
                "validating",
                "feedback",
                "store",
                "indicators",
                "disclosure",
                "publishing",
                "tracing",
                "sample"
            })
    void a_stage_knows_no_other_stage(String stage) {
        String[] others = packages(STAGES.stream()
                .filter(s -> !s.equals(stage))
                .filter(s -> !EXCEPTIONS.getOrDefault(stage, Set.of()).contains(s))
                .toArray(String[]::new));
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage(ROOT + stage + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("stages hand on records of model; only jobs knows the order");
        rule.check(CODE);
    }

    @Test
    void publishing_sees_of_disclosure_only_the_checked_table() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + "publishing..")
                .should()
                .dependOnClassesThat(Predicates.resideInAPackage(ROOT + "disclosure..")
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(Predicates.type(CheckedTable.class))))
                .check(CODE);
    }

    @Test
    void a_checked_table_is_made_only_in_disclosure() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "disclosure..")
                .should()
                .callConstructorWhere(com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                        com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner(
                                Predicates.type(CheckedTable.class))))
                .check(CODE);
    }

    @Test
    void stages_do_not_know_the_job_or_the_commands() {
        noClasses()
                .that()
                .resideOutsideOfPackages(packages("jobs", "cli"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(packages("jobs", "cli"))
                .check(CODE);
    }

    @Test
    void spring_lives_in_jobs() {
        onlyIn("org.springframework..", packages("jobs"));
    }

    @Test
    void sql_lives_in_store_indicators_and_the_parquet_writer() {
        onlyIn("java.sql..", packages("store", "indicators", "publishing"));
        onlyIn("org.duckdb..", packages("store", "indicators", "publishing"));
    }

    @Test
    void spreadsheets_live_in_reading_template_feedback_and_publishing() {
        onlyIn("org.apache.poi..", packages("reading", "template", "feedback", "publishing"));
    }

    @Test
    void charts_are_drawn_in_one_package() {
        onlyIn("org.jfree..", "org.mc2cm.dashboards.chart..");
    }

    @Test
    void pdfs_are_made_in_one_package() {
        onlyIn("com.openhtmltopdf..", "org.mc2cm.dashboards.pdf..");
    }

    @Test
    void dashboards_see_only_a_release() {
        noClasses()
                .that()
                .resideInAPackage("org.mc2cm.dashboards..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.mc2cm.pipeline..")
                .check(CODE);
    }

    @Test
    void the_release_format_knows_nobody() {
        classes()
                .that()
                .resideInAPackage("org.mc2cm.release..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "org.mc2cm.release..",
                        "java..",
                        "tools.jackson..",
                        "de.siegmar..",
                        "org.apache.commons.codec..",
                        "org.conscrypt..",
                        "org.jspecify..")
                .check(CODE);
    }
}
