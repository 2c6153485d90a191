package org.mc2cm.pipeline.meant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Instrument;

/** Workbooks of the network's own sheets after people worked on them. */
final class OwnTables {

    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "it", "ar");
    private static final List<String> FORMATS = List.of("1 234,5", "1,234.5", "1.234,5", "");
    private static final List<String> ELEMENTS = List.of("recog_requests", "pop_migrant", "pop_total", "hh_migrant");
    private static final Map<String, String> POPULATION =
            Map.of("recog_requests", "MIG", "pop_migrant", "MIG", "pop_total", "_T", "hh_migrant", "MIG");
    private static final List<Integer> AGES = List.of(0, 15, 18, 25, 35);
    private static final List<String> TOTALS =
            List.of("Total", "TOTAL", "Totaux", "Totale", "المجموع", "Sous-total", "Total :");

    private final Catalogue catalogue;
    private final Random random;
    private final Written pen;
    /** Whether the sexes are H and M. */
    private boolean letters;

    OwnTables(Catalogue catalogue, Random random) {
        this.catalogue = catalogue;
        this.random = random;
        this.pen = new Written(random, FORMATS.get(random.nextInt(4)), LANGUAGES.get(random.nextInt(5)));
    }

    Table next() {
        Table table = new Table("");
        Grid who = new Grid("01_SUBMISSION");
        String[][] says = {
            {"city_id", "MA-TNG"},
            {"period", "2026-Q3"},
            {"language", pen.language},
            {"number_format", pen.format},
        };
        for (int i = 0; i < says.length; i++) {
            who.put(i, 0, says[i][0]);
            who.put(i, 2, says[i][1]);
        }
        table.grids.add(who);
        if (random.nextInt(3) == 0) {
            matrix(table);
        } else {
            longForm(table);
        }
        return table;
    }

    private void longForm(Table table) {
        Grid grid = new Grid("02_INDICATORS");
        table.grids.add(grid);
        List<String> fields = new ArrayList<>(List.of("element_id", "sex", "age", "value"));
        List.of("indicator_code", "migstat", "unit", "obs_status", "definition_note").stream()
                .filter(f -> random.nextInt(3) == 0)
                .forEach(fields::add);
        fields.add("?");
        Collections.shuffle(fields, random);
        int header = random.nextInt(3) == 0 ? 0 : random.nextInt(14);
        Map<String, Integer> columns = new TreeMap<>();
        int width = random.nextInt(2);
        for (String field : fields) {
            columns.put(field, width);
            width += random.nextInt(4) == 0 ? 2 : 1;
        }
        boolean words = random.nextBoolean();
        headings(grid, header, columns, words);
        int row = header + 1;
        boolean tags = random.nextInt(3) == 0;
        if (tags) {
            row = tags(grid, row, columns);
        }
        Set<String> used = new TreeSet<>();
        long sum = 0;
        letters = pen.language.equals("es") && random.nextInt(3) == 0;
        int rows = 5 + random.nextInt(25);
        for (int i = 0; i < rows; i++) {
            int kind = random.nextInt(12);
            if (kind == 0) {
                row += 1 + random.nextInt(3);
            } else if (kind == 1 && i > 0) {
                total(grid, row++, columns, sum);
                sum = 0;
            } else if (kind == 2 && i > 3 && random.nextInt(3) == 0) {
                headings(grid, row++, columns, words);
            } else {
                sum += figure(table, grid, row++, columns, used);
            }
        }
        Table.dress(grid, random, header, width);
    }

    private void headings(Grid grid, int row, Map<String, Integer> columns, boolean words) {
        Instrument instrument = catalogue.instruments().get("02_INDICATORS");
        columns.forEach((field, column) -> {
            if (field.equals("?")) {
                grid.put(row, column, "Observations 2025");
                return;
            }
            String text = field;
            if (words && instrument != null) {
                text = instrument.fields().stream()
                        .filter(f -> f.id().equals(field))
                        .map(f -> f.label().byLanguage().getOrDefault(pen.language, field))
                        .findFirst()
                        .orElse(field);
            }
            grid.put(row, column, random.nextBoolean() ? text : text.toUpperCase(java.util.Locale.ROOT));
        });
    }

    private int tags(Grid grid, int row, Map<String, Integer> columns) {
        Map<String, String> tags = Map.of(
                "element_id",
                "#indicator+element",
                "sex",
                "#group+sex",
                "age",
                "#group+age",
                "value",
                "#indicator+value+num");
        tags.forEach((field, tag) -> grid.put(row, columns.getOrDefault(field, 0), tag));
        return row + 1;
    }

    private long figure(Table table, Grid grid, int row, Map<String, Integer> columns, Set<String> used) {
        String element = pen.one(ELEMENTS);
        boolean woman = random.nextBoolean();
        int age = pen.one(AGES);
        String key = element + " " + (woman ? "F" : "M") + " " + (age == 0 ? "_T" : "Y" + age + "T" + Written.high(age))
                + " " + POPULATION.get(element);
        if (!used.add(key)) {
            return 0;
        }
        String sex = pen.woman(woman);
        String ageText = age == 0 ? pen.one(List.of("", "_T", "Total")) : pen.age(age);
        boolean clear = !letters;
        sex = letters ? pen.unclear(woman) : sex;
        int slip = random.nextInt(20);
        if (slip == 0) {
            clear = false;
            sex = pen.misspelt(sex);
        } else if (slip == 1 && age > 0) {
            clear = false;
            grid.put(row, columns.getOrDefault("age", 0), new Grid.Amount(41_926, "d-mmm"));
            ageText = "";
        }
        String elementText = element;
        if (slip == 2) {
            clear = false;
            elementText = pen.misspelt(element);
        } else if (slip < 6) {
            var found = catalogue.elements().get(element);
            elementText = found == null ? element : found.name().byLanguage().getOrDefault(pen.language, element);
        }
        grid.put(row, columns.getOrDefault("element_id", 0), elementText);
        grid.put(row, columns.getOrDefault("sex", 0), sex);
        grid.put(row, columns.getOrDefault("age", 0), ageText);
        grid.put(row, columns.getOrDefault("?", 0), random.nextInt(3) == 0 ? random.nextInt(900) : "");
        int value = Table.count(random);
        Written.Ink ink = pen.figure(value, random.nextInt(3) > 0);
        table.mean(grid, row, columns.getOrDefault("value", 0), new Table.Meant(key, value, ink, clear));
        return value;
    }

    private void total(Grid grid, int row, Map<String, Integer> columns, long sum) {
        grid.put(row, columns.getOrDefault(pen.one(List.of("element_id", "age", "?")), 0), pen.one(TOTALS));
        grid.put(row, columns.getOrDefault("value", 0), (int) (random.nextInt(4) == 0 ? sum + 7 : sum));
    }

    private void matrix(Table table) {
        Grid grid = new Grid("02W_LAB");
        table.grids.add(grid);
        int header = random.nextInt(6);
        List<String> sexes = new ArrayList<>(List.of("F", "M"));
        Collections.shuffle(sexes, random);
        int first = 2 + random.nextInt(2);
        int gap = 1 + random.nextInt(2);
        grid.put(header, 0, "#mc2cm+matrix");
        for (int i = 0; i < 2; i++) {
            grid.put(header, first + i * gap, sexes.get(i));
        }
        if (header > 0) {
            grid.put(header - 1, first + 2 * gap, "Total");
        }
        int row = header + 1;
        long[] sums = new long[2];
        Set<String> used = new TreeSet<>();
        for (int i = 0; i < 4 + random.nextInt(12); i++) {
            String element = pen.one(ELEMENTS);
            int age = pen.one(AGES);
            String band = age == 0 ? "_T" : "Y" + age + "T" + Written.high(age);
            if (random.nextInt(8) == 0 && i > 0) {
                grid.put(row, 1, pen.one(TOTALS));
                grid.put(row, first, (int) sums[0]);
                grid.put(row++, first + gap, (int) sums[1] + random.nextInt(2));
                sums = new long[2];
            } else if (used.add(element + band)) {
                grid.put(
                        row,
                        0,
                        element + "|" + (age == 0 && random.nextBoolean() ? "" : band) + "|" + POPULATION.get(element)
                                + "||");
                grid.put(row, 1, element);
                for (int s = 0; s < 2; s++) {
                    int value = Table.count(random);
                    sums[s] += value;
                    String key = element + " " + sexes.get(s) + " " + band + " " + POPULATION.get(element);
                    Written.Ink ink = pen.figure(value, random.nextInt(3) > 0);
                    table.mean(grid, row, first + s * gap, new Table.Meant(key, value, ink, true));
                }
                grid.put(row, first + 2 * gap, random.nextInt(3) == 0 ? random.nextInt(500) : "");
                row++;
            } else {
                row += random.nextInt(3);
            }
        }
        Table.dress(grid, random, header, 0);
    }
}
