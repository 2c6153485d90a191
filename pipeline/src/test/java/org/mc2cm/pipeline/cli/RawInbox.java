package org.mc2cm.pipeline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.mc2cm.pipeline.rawxml.RawWorkbook;

/**
 * An inbox as another program would write it: workbooks of plain XML strings, the long form alone, headers lower down in
 * some, columns in another order in each. It shares no code with the program's own template.
 */
final class RawInbox {

    private static final List<String> HEADERS = List.of(
            "member_id",
            "indicator_code",
            "element_id",
            "sex",
            "age",
            "migstat",
            "dim_name",
            "dim_code",
            "value",
            "unit",
            "obs_status",
            "conf_status",
            "source_type",
            "source_name",
            "collected_on",
            "definition_note");

    /** One figure of a workbook. */
    record Cell(String member, String element, String sex, int value) {}

    private final Path folder;
    private final Random random = new Random(20260930);

    RawInbox(Path folder) {
        this.folder = folder;
    }

    /** Writes the figures of a city and quarter, and returns the file. */
    Path city(String city, String quarter, String day, List<Cell> cells) throws IOException {
        Map<String, String> cover = new TreeMap<>(Map.of(
                "city_id", city, "period", quarter, "submitted_on", day, "migrant_definition", "FB", "language", "en"));
        Path file = folder.resolve(quarter).resolve("file-" + city.toLowerCase(java.util.Locale.ROOT) + ".xlsx");
        Files.createDirectories(file.resolveSibling("."));
        int start = 1 + random.nextInt(4);
        new RawWorkbook()
                .rows("01_SUBMISSION", cover(cover))
                .rows("02_INDICATORS", longForm(start, cells))
                .write(file);
        return file;
    }

    private static String cover(Map<String, String> fields) {
        StringBuilder rows = new StringBuilder();
        int row = 1;
        for (Map.Entry<String, String> field : fields.entrySet()) {
            rows.append("<row r='").append(row).append("'>");
            rows.append(text("A" + row, field.getKey())).append(text("C" + row, field.getValue()));
            rows.append("</row>");
            row++;
        }
        return rows.toString();
    }

    private String longForm(int start, List<Cell> cells) {
        List<String> headers = new ArrayList<>(HEADERS);
        Collections.shuffle(headers, random);
        StringBuilder rows = new StringBuilder();
        if (start > 1) {
            rows.append("<row r='1'>").append(text("A1", "Figures of the city")).append("</row>");
        }
        rows.append("<row r='").append(start).append("'>");
        for (int c = 0; c < headers.size(); c++) {
            rows.append(text(column(c) + start, headers.get(c)));
        }
        rows.append("</row>");
        int row = start;
        for (Cell cell : cells) {
            row++;
            rows.append("<row r='").append(row).append("'>");
            for (int c = 0; c < headers.size(); c++) {
                rows.append(cell(column(c) + row, headers.get(c), cell));
            }
            rows.append("</row>");
        }
        return rows.toString();
    }

    private static String cell(String place, String header, Cell cell) {
        return switch (header) {
            case "member_id" -> cell.member().isEmpty() ? "" : text(place, cell.member());
            case "element_id" -> text(place, cell.element());
            case "sex" -> text(place, cell.sex());
            case "value" -> "<c r='" + place + "'><v>" + cell.value() + "</v></c>";
            default -> "";
        };
    }

    private static String column(int index) {
        return String.valueOf((char) ('A' + index));
    }

    private static String text(String place, String text) {
        return "<c r='" + place + "' t='inlineStr'><is><t>" + text + "</t></is></c>";
    }
}
