package org.mc2cm.pipeline.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The number formats of an .xls workbook, by the place of a cell's style in its list. */
final class XlsFormats {

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();

    void format(int id, String code) {
        codes.put(id, code);
    }

    void style(int format) {
        styles.add(format);
    }

    /** Null for General and for a style that the file does not have. */
    @Nullable
    String code(int style) {
        if (style < 0 || style >= styles.size()) {
            return null;
        }
        int id = styles.get(style);
        String code = codes.containsKey(id) ? codes.get(id) : FormatCodes.builtIn(id);
        return code == null || code.equalsIgnoreCase("General") ? null : code;
    }
}
