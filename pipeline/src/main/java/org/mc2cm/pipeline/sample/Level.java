package org.mc2cm.pipeline.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import org.mc2cm.pipeline.catalogue.Indicator;

/** What an indicator's invented figures hover about; {@code levels.csv} explains the columns. */
record Level(double level, double gap, double trend, double volume, String base, double part) {

    private static final Map<String, Level> BY_INDICATOR = load();

    /** An indicator that the table does not know yet gets middling figures. */
    static Level of(Indicator indicator) {
        Level known = BY_INDICATOR.get(indicator.code());
        if (known != null) {
            return known;
        }
        return switch (indicator.estimator()) {
            case RATE -> new Level(3, 3, 0, 0, "", 1);
            case BAND_MEDIAN -> new Level(30, 1, 0, 300, "", 1);
            default -> new Level(0.5, 0, 0, 300, "", 1);
        };
    }

    private static Map<String, Level> load() {
        Map<String, Level> levels = new LinkedHashMap<>();
        for (String[] f : Table.rows("levels.csv")) {
            levels.put(f[0], new Level(number(f[1]), number(f[2]), number(f[3]), number(f[4]), f[5], number(f[6])));
        }
        return levels;
    }

    private static double number(String text) {
        return text.isEmpty() ? 1 : Double.parseDouble(text);
    }
}
