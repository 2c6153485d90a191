package org.mc2cm.pipeline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberLiteralTest {

    private static double parse(String text) {
        return NumberLiteral.parse(text.toCharArray(), 0, text.length());
    }

    @Test
    void every_literal_is_the_nearest_double() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            String text = BigDecimal.valueOf(random.nextLong() >> random.nextInt(64), random.nextInt(25))
                    .toPlainString();
            assertThat(parse(text)).isEqualTo(Double.parseDouble(text));
        }
        assertThat(parse("1.25E-3")).isEqualTo(0.00125);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", ".", "1,5", "1 2", "NaN", "INF", "1e", "0x10", "1E999", "1.2.3", "1d", "--1", "١"})
    void what_is_no_number_is_none(String text) {
        assertThat(parse(text)).isNaN();
    }
}
