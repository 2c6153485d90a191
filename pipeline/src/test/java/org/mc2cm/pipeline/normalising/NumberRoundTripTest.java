package org.mc2cm.pipeline.normalising;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever number is written in whatever style: it comes back, or it is refused, but never as another one. */
class NumberRoundTripTest {

    private static final int NUMBERS = 20_000;
    private static final List<String> GROUPS =
            List.of("", " ", "\u00A0", "\u2009", "\u202F", "'", "’", ".", ",", "\u066C");
    private static final List<String> MARKS = List.of(".", ",", "\u066B");

    /** A way to write numbers; the same sign for both marks is nobody's. */
    private record Style(String group, String mark, char zero) {

        String write(BigDecimal number) {
            String plain = number.abs().toPlainString();
            int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
            StringBuilder out = new StringBuilder();
            for (int i = 0; i < point; i++) {
                boolean starts = i > 0 && (point - i) % 3 == 0;
                out.append(starts ? group : "").append(digit(plain.charAt(i)));
            }
            if (point < plain.length()) {
                out.append(mark);
                plain.substring(point + 1).chars().forEach(c -> out.append(digit((char) c)));
            }
            return out.toString();
        }

        private char digit(char c) {
            return (char) (c - '0' + zero);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void a_number_comes_back_or_is_refused(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < NUMBERS; i++) {
            Style style = style(random);
            BigDecimal number = number(random);
            for (NumberFormat format : NumberFormat.values()) {
                if (contradicts(format, style)) {
                    continue;
                }
                Optional<BigDecimal> read = NumberText.of(
                                Digits.of(style.write(number)).text(), format)
                        .number();
                assertThat(read.isEmpty() || read.get().compareTo(number) == 0)
                        .as("%s written %s as %s was read %s", number, style.write(number), format, read)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void a_number_in_the_declared_style_is_always_read(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < NUMBERS; i++) {
            BigDecimal number = number(random);
            for (NumberFormat format :
                    List.of(NumberFormat.SPACE_COMMA, NumberFormat.COMMA_DOT, NumberFormat.DOT_COMMA)) {
                String example = format.example();
                Style style = new Style(example.substring(1, 2), example.substring(5, 6), '0');
                assertThat(NumberText.of(style.write(number), format).number())
                        .as("%s as %s", style.write(number), format)
                        .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
            }
        }
    }

    /** A city that declares one style and writes another tells us something false; nothing can be promised then. */
    private static boolean contradicts(NumberFormat format, Style style) {
        return format != NumberFormat.UNDECLARED
                && (format.hasDecimal(first(style.group())) || format.groupsWith(first(style.mark())));
    }

    private static char first(String text) {
        return text.isEmpty() ? '0' : text.charAt(0);
    }

    private static Style style(Random random) {
        while (true) {
            String group = GROUPS.get(random.nextInt(GROUPS.size()));
            String mark = MARKS.get(random.nextInt(MARKS.size()));
            if (!group.equals(mark)) {
                return new Style(group, mark, "0٠۰０".charAt(random.nextInt(4)));
            }
        }
    }

    private static BigDecimal number(Random random) {
        int digits = 1 + random.nextInt(9);
        long whole = (long) (random.nextDouble() * Math.pow(10, digits));
        return new BigDecimal(whole).movePointLeft(random.nextInt(4)).setScale(random.nextInt(4), RoundingMode.DOWN);
    }
}
