package org.mc2cm.pipeline.normalising;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mc2cm.pipeline.model.VerbatimCell;

class DateTextTest {

    private static String read(String text, boolean dayFirst) {
        return String.join(
                " | ",
                new DateText(dayFirst)
                        .readings(text).stream().map(DateText.Span::toString).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-31,2026-03-31",
        "2026/03/31,2026-03-31",
        "31/12/2025,2025-12-31",
        "31.12.2025,2025-12-31",
        "٣١/١٢/٢٠٢٥,2025-12-31",
        "04/04/2025,2025-04-04",
        "12-2025,2025-12-01/2025-12-31",
        "T1 2026,2026-01-01/2026-03-31",
        "T4 2025,2025-10-01/2025-12-31",
        "Q4 2025,2025-10-01/2025-12-31",
        "2025-Q4,2025-10-01/2025-12-31",
        "4e trimestre 2025,2025-10-01/2025-12-31",
        "1er trimestre 2026,2026-01-01/2026-03-31",
        "IV trimestre 2025,2025-10-01/2025-12-31",
        "tercer trimestre de 2025,2025-07-01/2025-09-30",
        "الربع الرابع 2025,2025-10-01/2025-12-31",
        "الربع الأول من سنة ٢٠٢٦,2026-01-01/2026-03-31",
        "15 mars 2026,2026-03-15",
        "1er août 2025,2025-08-01",
        "déc. 2025,2025-12-01/2025-12-31",
        "1 March 2015,2015-03-01",
        "March 1 2015,2015-03-01",
        "3 de mayo de 2025,2025-05-03",
        "12 ottobre 2025,2025-10-12",
        "31 غشت 2025,2025-08-31",
        "٥ جويلية ٢٠٢٥,2025-07-05",
        "5 تموز 2025,2025-07-05",
        "1 كانون الثاني 2026,2026-01-01",
        "تشرين الأول 2025,2025-10-01/2025-10-31",
        "2025,2025-01-01/2025-12-31"
    })
    void a_date_that_can_be_one_only_is_read(String text, String expected) {
        assertThat(read(text, false)).isEqualTo(expected);
    }

    @Test
    void the_day_stands_first_only_where_the_language_says_so() {
        assertThat(read("03/04/2025", true)).isEqualTo("2025-04-03");
        assertThat(read("03/04/2025", false)).isEqualTo("2025-03-04 | 2025-04-03");
    }

    @Test
    void a_year_of_two_digits_has_more_than_one_reading() {
        assertThat(read("10/11/12", true)).contains(" | ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Q4",
                "4e trimestre",
                "31/02/2025",
                "2025-13-01",
                "1447-03-01",
                "demain",
                "12¹/2025",
                "3 Foo 2025",
                ""
            })
    void what_is_no_sure_date_has_no_reading(String text) {
        assertThat(read(text, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void a_day_comes_back_or_is_one_of_two_readings(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 5_000; i++) {
            LocalDate day = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(40_000));
            int d = day.getDayOfMonth();
            int m = day.getMonthValue();
            int y = day.getYear();
            List<String> day_first = List.of(d + "/" + m + "/" + y, d + "-" + m + "-" + y, d + "." + m + "." + y);
            for (String text : day_first) {
                assertThat(new DateText(true).readings(text)).containsExactly(DateText.Span.day(y, m, d));
                assertThat(new DateText(false).readings(text)).contains(DateText.Span.day(y, m, d));
            }
            String[] names = "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر".split(" ");
            assertThat(new DateText(false).readings(d + " " + names[m - 1] + " " + y))
                    .containsExactly(DateText.Span.day(y, m, d));
        }
    }

    private static String serial(VerbatimCell.Type type, String text, String format, boolean date1904) {
        double number = type == VerbatimCell.Type.NUMBER ? Double.parseDouble(text) : Double.NaN;
        VerbatimCell cell = new VerbatimCell(0, 0, type, text, number, format.isEmpty() ? null : format, false);
        return String.join(
                " | ",
                new Dates(date1904, true)
                        .readings(cell).stream().map(DateText.Span::toString).toList());
    }

    @Test
    void a_serial_number_is_a_day_of_the_files_calendar() {
        assertThat(serial(VerbatimCell.Type.NUMBER, "45658", "", false)).isEqualTo("2025-01-01");
        assertThat(serial(VerbatimCell.Type.TEXT, "45658", "", false)).isEqualTo("2025-01-01");
        assertThat(serial(VerbatimCell.Type.NUMBER, "44196", "d/m/yy", true)).isEqualTo("2025-01-01");
    }

    @Test
    void a_bare_year_is_no_serial_number() {
        assertThat(serial(VerbatimCell.Type.NUMBER, "2025", "", false)).isEqualTo("2025-01-01/2025-12-31");
        assertThat(serial(VerbatimCell.Type.NUMBER, "60", "d/m/yy", false)).isEmpty();
    }
}
