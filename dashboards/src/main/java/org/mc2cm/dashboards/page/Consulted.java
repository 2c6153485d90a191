package org.mc2cm.dashboards.page;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mc2cm.release.PublishedIndicator;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.TargetRow;
import org.mc2cm.release.ValueKey;

/** The figures as one document reads them; keeps each row that was read, so that the document can carry its figures. */
final class Consulted {

    private static final String HEADER = "value_id,indicator,area,quarter,window,sex,dim_name,dim_code,"
            + "value,lower,upper,unit,display,obs_status,conf_status,cities,method\n";

    private final Figures figures;
    private final TreeMap<ValueKey, PublishedRow> read = new TreeMap<>();

    Consulted(Figures figures) {
        this.figures = figures;
    }

    @Nullable
    PublishedRow row(PublishedIndicator indicator, String area, String sex) {
        return keep(figures.row(indicator, area, sex));
    }

    @Nullable
    PublishedRow row(PublishedIndicator indicator, String area, String quarter, String sex) {
        return keep(figures.row(indicator, area, quarter, sex));
    }

    @Nullable
    PublishedRow measure(PublishedIndicator indicator, String area, String sex, String measure) {
        return keep(figures.measure(indicator, area, sex, measure));
    }

    @Nullable
    PublishedRow measure(PublishedIndicator indicator, String area, String quarter, String sex, String measure) {
        return keep(figures.measure(indicator, area, quarter, sex, measure));
    }

    @Nullable
    PublishedRow stat(PublishedIndicator indicator, String sex, String stat) {
        return keep(figures.stat(indicator, sex, stat));
    }

    /** The row that a target judges. */
    @Nullable
    PublishedRow judged(TargetRow target) {
        return keep(figures.judged(target));
    }

    /** The rows read so far, in the order of values.csv. */
    byte[] csv() {
        StringBuilder out = new StringBuilder(HEADER);
        read.values().forEach(row -> append(out, row));
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private @Nullable PublishedRow keep(@Nullable PublishedRow row) {
        if (row != null) {
            read.put(row.key(), row);
        }
        return row;
    }

    private static void append(StringBuilder out, PublishedRow row) {
        ValueKey k = row.key();
        PublishedValue.Shown shown = row.value() instanceof PublishedValue.Shown s ? s : null;
        field(out, k.valueId());
        field(out, k.indicator());
        field(out, k.area());
        field(out, k.quarter());
        field(out, k.window());
        field(out, k.sex());
        field(out, k.dimName());
        field(out, k.dimCode());
        field(out, shown == null ? "" : plain(shown.value()));
        field(out, shown == null ? "" : plain(shown.lower()));
        field(out, shown == null ? "" : plain(shown.upper()));
        field(out, row.unit());
        field(out, row.display());
        field(out, row.obsStatus());
        field(out, row.confStatus());
        Integer cities = row.cities();
        field(out, cities == null ? "" : cities.toString());
        field(out, row.method());
        out.setCharAt(out.length() - 1, '\n');
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static void field(StringBuilder out, String text) {
        boolean quoted = text.indexOf(',') >= 0 || text.indexOf('"') >= 0 || text.indexOf('\n') >= 0;
        out.append(quoted ? '"' + text.replace("\"", "\"\"") + '"' : text).append(',');
    }
}
