package org.mc2cm.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;

/** rules-and-tests.csv names for M01 to M35 a test of what the rule must catch and one of what it must let pass. */
class EveryRuleHasTestsTest {

    private static final Path TABLE = Path.of("src/test/resources/rules-and-tests.csv");

    private static List<NamedCsvRecord> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(Files.newBufferedReader(TABLE))) {
            return reader.stream().toList();
        }
    }

    @Test
    void every_rule_has_its_row() throws IOException {
        List<String> rules = IntStream.rangeClosed(1, 35)
                .mapToObj(i -> "M" + (i < 10 ? "0" : "") + i)
                .toList();
        assertThat(rows()).extracting(r -> r.getField("rule")).containsExactlyElementsOf(rules);
    }

    @Test
    void every_named_test_is_there() throws IOException {
        for (NamedCsvRecord row : rows()) {
            assertThat(runs(row.getField("catches"))).as(row.toString()).isTrue();
            assertThat(runs(row.getField("passes"))).as(row.toString()).isTrue();
        }
    }

    @Test
    void no_rule_catches_and_lets_pass_by_one_test() throws IOException {
        assertThat(rows()).noneMatch(r -> r.getField("catches").equals(r.getField("passes")));
    }

    private static boolean runs(String test) {
        String[] parts = test.split("#", -1);
        try {
            return Arrays.stream(Class.forName("org.mc2cm.pipeline." + parts[0]).getDeclaredMethods())
                    .filter(m -> m.getName().equals(parts[1]))
                    .anyMatch(m -> m.isAnnotationPresent(Test.class)
                            || m.isAnnotationPresent(ParameterizedTest.class)
                            || m.isAnnotationPresent(TestFactory.class));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
