package org.mc2cm.pipeline.publishing.exports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mc2cm.pipeline.publishing.exports.ValueLine.Column;
import org.mc2cm.release.Edition;

/** hxl.csv: the released quarter's rows with names, a row of headings and a row of HXL 1.1 hashtags above them. */
final class HxlCsv {

    private static final Map<Column, String> TAGS = tags();

    private static final byte[] NONE = {','};
    /** Behind the first. */
    private static final List<Column> COLUMNS = List.copyOf(EnumSet.range(Column.INDICATOR, Column.METHOD));

    private static Map<Column, String> tags() {
        Map<Column, String> tags = new EnumMap<>(Column.class);
        tags.put(Column.VALUE_ID, "#meta+id");
        tags.put(Column.INDICATOR, "#indicator+code");
        tags.put(Column.AREA, "#loc+code");
        tags.put(Column.AREA_LEVEL, "#loc+type");
        tags.put(Column.QUARTER, "#date+quarter");
        tags.put(Column.WINDOW, "#frequency+window");
        tags.put(Column.SEX, "#group+sex");
        tags.put(Column.AGE, "#group+age");
        tags.put(Column.MIGSTAT, "#group+migration");
        tags.put(Column.DIM_NAME, "#group+breakdown+name");
        tags.put(Column.DIM_CODE, "#group+breakdown+code");
        tags.put(Column.VALUE, "#indicator+value+num");
        tags.put(Column.LOWER, "#indicator+lower+num");
        tags.put(Column.UPPER, "#indicator+upper+num");
        tags.put(Column.UNIT, "#indicator+unit");
        tags.put(Column.NUMERATOR, "#indicator+numerator+num");
        tags.put(Column.DENOMINATOR, "#indicator+denominator+num");
        tags.put(Column.DISPLAY, "#indicator+display");
        tags.put(Column.OBS_STATUS, "#status+obs");
        tags.put(Column.CONF_STATUS, "#status+conf");
        tags.put(Column.SOURCE_TYPE, "#meta+source+type");
        tags.put(Column.CITIES, "#meta+cities+num");
        tags.put(Column.COVERAGE, "#meta+coverage+num");
        tags.put(Column.METHOD, "#meta+method");
        return tags;
    }

    private final byte[] quarter;
    private final Map<String, byte[]> indicators = new HashMap<>();
    private final Map<String, byte[]> areas = new HashMap<>();
    private final LineBuffer buffer;

    HxlCsv(Edition edition, LineBuffer buffer) {
        this.quarter = edition.manifest().quarter().getBytes(StandardCharsets.US_ASCII);
        edition.indicators().forEach(i -> indicators.put(i.code(), named(i.names(), i.code())));
        edition.areas().forEach(a -> areas.put(a.id(), named(a.names(), a.id())));
        areas.put(Headline.NETWORK, named(Map.of(), "Network"));
        this.buffer = buffer;
        buffer.put(head().getBytes(StandardCharsets.US_ASCII));
    }

    /** Writes the row if it is one of the released quarter. */
    void add(ValueLine line) throws IOException {
        if (!line.is(Column.QUARTER, quarter)) {
            return;
        }
        line.copy(Column.VALUE_ID, buffer);
        for (Column column : COLUMNS) {
            buffer.put(',');
            line.copy(column, buffer);
            if (column == Column.INDICATOR) {
                buffer.put(indicators.getOrDefault(line.text(column), NONE));
            } else if (column == Column.AREA) {
                buffer.put(areas.getOrDefault(line.text(column), NONE));
            }
        }
        buffer.put('\n');
        buffer.relieve();
    }

    private static byte[] named(Map<String, String> names, String code) {
        return ("," + CsvText.field(names.getOrDefault("en", code))).getBytes(StandardCharsets.UTF_8);
    }

    private static String head() {
        StringBuilder headings = new StringBuilder();
        StringBuilder tags = new StringBuilder();
        for (Column column : Column.values()) {
            add(headings, tags, column.header(), TAGS.getOrDefault(column, "#meta"));
            if (column == Column.INDICATOR) {
                add(headings, tags, "indicator_name", "#indicator+name");
            } else if (column == Column.AREA) {
                add(headings, tags, "area_name", "#loc+name");
            }
        }
        return headings.append('\n').append(tags).append('\n').toString();
    }

    private static void add(StringBuilder headings, StringBuilder tags, String heading, String tag) {
        headings.append(headings.isEmpty() ? "" : ",").append(heading);
        tags.append(tags.isEmpty() ? "" : ",").append(tag);
    }
}
