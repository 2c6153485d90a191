package org.mc2cm.pipeline.meant;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Tables of other layouts, each with the mapping that a coordinator would write for it. */
final class MappedTables {

    private static final Map<String, String> CITIES = new TreeMap<>(
            Map.of("Tanger-Assilah", "MA-TNG", "Torino", "IT-TRN", "Sfax", "", "Fès", "", "Málaga", "", "الرباط", ""));
    private static final Map<String, List<String>> HEADS = Map.of(
            "city", List.of("Ville", "Municipality", "Comune", "المدينة", "Commune de résidence"),
            "group", List.of("Origine", "Origin", "Grupo", "الفئة"),
            "F", List.of("Femmes", "Women", "Mulheres", "نساء"),
            "M", List.of("Hommes", "Men", "Homens", "رجال"),
            "total", List.of("Total", "Ensemble", "Totale", "المجموع"));
    private static final Map<String, String> GROUPS =
            new TreeMap<>(Map.of("Migrants", "MIG", "Ensemble de la population", "_T", "Réfugiés", ""));

    private final Random random;
    private final Written pen;

    MappedTables(Random random) {
        this.random = random;
        this.pen =
                new Written(random, List.of("1 234,5", "1,234.5", "1.234,5", "").get(random.nextInt(4)), "fr");
    }

    private String head(String what) {
        List<String> words = HEADS.get(what);
        return pen.one(words == null ? List.of("?") : words);
    }

    /** As others would type the same words. */
    private String varied(String text) {
        return switch (random.nextInt(5)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> " " + text + "\u00A0";
            case 2 -> text.replace("é", "e").replace("è", "e").replace("á", "a");
            case 3 -> text.replace("ا", "ا\u0640");
            default -> text;
        };
    }

    /** Years over sexes across, cities and groups down, or the years in the names of sheets. */
    Table next() {
        boolean sheets = random.nextBoolean();
        boolean groups = random.nextBoolean();
        boolean sexRows = random.nextInt(3) == 0;
        String city = head("city");
        String group = head("group");
        String sex = "Sexe";
        String f = head("F");
        String m = head("M");
        List<Integer> years = random.nextBoolean() ? List.of(2023, 2024) : List.of(2022, 2023, 2024);
        boolean down = random.nextBoolean();
        Table table = new Table(yaml(sheets, groups, sexRows, city, group, f, m, down));
        for (int year : sheets ? years : List.of(0)) {
            Grid grid = new Grid(year == 0 ? "Données" : "Année " + year);
            table.grids.add(grid);
            fill(
                    table,
                    grid,
                    sheets ? List.of(year) : years,
                    sheets,
                    groups,
                    sexRows,
                    new String[] {city, group, sex, f, m},
                    down);
        }
        return table;
    }

    private String yaml(
            boolean sheets,
            boolean groups,
            boolean sexRows,
            String city,
            String group,
            String f,
            String m,
            boolean down) {
        StringBuilder yaml = new StringBuilder();
        yaml.append("sheet: \"")
                .append(sheets ? "Année ((?:19|20)[0-9]{2})" : "Données")
                .append("\"\n");
        yaml.append("anchor: ").append(city).append('\n');
        yaml.append("header_rows: ").append(sheets || sexRows ? 1 : 2).append('\n');
        if (down) {
            yaml.append("fill_down: [").append(city).append("]\n");
        }
        yaml.append("city: {heading: ").append(city).append(", values: {Tanger-Assilah: MA-TNG, Torino: IT-TRN}}\n");
        if (groups || sexRows) {
            yaml.append("codes:\n");
        }
        if (groups) {
            yaml.append("  migstat: {heading: ")
                    .append(group)
                    .append(", values: {Migrants: MIG, Ensemble de la population: _T}}\n");
        }
        if (sexRows) {
            yaml.append("  sex: {heading: Sexe, values: {")
                    .append(f)
                    .append(": F, ")
                    .append(m)
                    .append(": M}}\n");
        }
        yaml.append("values:\n");
        if (sexRows) {
            yaml.append(
                    sheets
                            ? "  - {heading: Nombre, quarter: 4}\n"
                            : "  - {heading: \"((?:19|20)[0-9]{2})\", quarter: 4}\n");
        } else {
            String before = sheets ? "" : "((?:19|20)[0-9]{2}) / ";
            yaml.append("  - {heading: \"(?iu)").append(before).append(f).append("\", sex: F, quarter: 4}\n");
            yaml.append("  - {heading: \"(?iu)").append(before).append(m).append("\", sex: M, quarter: 4}\n");
        }
        yaml.append("constants: {element: pop_total, ")
                .append(groups ? "" : "migstat: _T, ")
                .append("language: fr");
        yaml.append(pen.format.isEmpty() ? "" : ", number_format: \"" + pen.format + "\"")
                .append("}\n");
        return yaml.toString();
    }

    private void fill(
            Table table,
            Grid grid,
            List<Integer> years,
            boolean sheets,
            boolean groups,
            boolean sexRows,
            String[] heads,
            boolean down) {
        int header = random.nextInt(10);
        int labels = 1 + (groups ? 1 : 0) + (sexRows ? 1 : 0);
        int left = random.nextInt(2);
        int height = sheets || sexRows ? 1 : 2;
        int last = header + height - 1;
        grid.put(last, left, varied(heads[0]));
        if (groups) {
            grid.put(last, left + 1, varied(heads[1]));
        }
        if (sexRows) {
            grid.put(last, left + labels - 1, varied(heads[2]));
        }
        // What each column of figures says: year and sex, a sex of "" where rows say it, a year of 0 for no figure
        // meant.
        TreeMap<Integer, int[]> columns = new TreeMap<>();
        int at = left + labels + random.nextInt(2);
        for (int year : years) {
            if (sexRows) {
                grid.put(last, at, sheets ? "Nombre" : year);
                columns.put(at, new int[] {year, 0});
                at += 1 + random.nextInt(2);
                continue;
            }
            List<String> sexes = new ArrayList<>(List.of("F", "M"));
            Collections.shuffle(sexes, random);
            boolean total = random.nextBoolean();
            int start = at;
            for (String s : sexes) {
                grid.put(last, at, s.equals("F") ? heads[3] : heads[4]);
                columns.put(at++, new int[] {year, s.equals("F") ? 1 : 2});
            }
            if (total) {
                grid.put(last, at, head("total"));
                columns.put(at++, new int[] {year, 3});
            }
            if (!sheets) {
                grid.put(header, start, year);
                grid.merge(header, start, header, at - 1);
            }
        }
        rows(table, grid, last + 1, left, columns, groups, sexRows, heads, down);
        Table.dress(grid, random, header, left);
    }

    private void rows(
            Table table,
            Grid grid,
            int from,
            int left,
            TreeMap<Integer, int[]> columns,
            boolean groups,
            boolean sexRows,
            String[] heads,
            boolean down) {
        List<String> cities = new ArrayList<>(CITIES.keySet());
        Collections.shuffle(cities, random);
        int row = from;
        for (String city : cities) {
            if (random.nextInt(6) == 0) {
                row++;
            }
            int start = row;
            boolean merged = !down && random.nextInt(3) == 0;
            boolean misspelt = random.nextInt(15) == 0;
            String name = misspelt ? pen.misspelt(city) : varied(city);
            for (String group : groups ? GROUPS.keySet() : List.of("")) {
                for (String sex : sexRows ? List.of("F", "M", "T") : List.of("")) {
                    boolean first = row == start;
                    grid.put(row, left, first || !down && !merged ? name : "");
                    grid.put(row, left + 1, group.isEmpty() ? "" : varied(group));
                    if (sexRows) {
                        String text = sex.equals("F") ? heads[3] : sex.equals("M") ? heads[4] : "Total";
                        grid.put(row, left + (groups ? 2 : 1), sex.equals("T") ? text : varied(text));
                    }
                    figures(
                            table,
                            grid,
                            row,
                            columns,
                            new String[] {city, group, sex},
                            !misspelt && !(merged && row > start));
                    row++;
                }
            }
            if (merged || down && random.nextBoolean()) {
                grid.merge(start, left, row - 1, left);
            }
        }
    }

    private void figures(
            Table table, Grid grid, int row, TreeMap<Integer, int[]> columns, String[] says, boolean clear) {
        String city = says[0];
        String group = says[1];
        String sexRow = says[2];
        String id = CITIES.getOrDefault(city, "");
        String migstat = group.isEmpty() ? "_T" : GROUPS.getOrDefault(group, "");
        columns.forEach((column, of) -> {
            int value = Table.count(random);
            String sex = !sexRow.isEmpty() ? sexRow : of[1] == 1 ? "F" : of[1] == 2 ? "M" : "T";
            if (id.isEmpty() || migstat.isEmpty() || sex.equals("T")) {
                grid.put(row, column, value);
            } else {
                String key = id + " " + of[0] + "-Q4 pop_total " + sex + " _T " + migstat;
                Written.Ink ink = pen.figure(value, random.nextInt(3) > 0);
                table.mean(grid, row, column, new Table.Meant(key, value, ink, clear));
            }
        });
    }
}
