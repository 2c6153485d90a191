package org.mc2cm.pipeline.publishing.exports;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mc2cm.release.Edition;
import org.mc2cm.release.Manifest;
import org.mc2cm.release.PublishedRow;
import org.mc2cm.release.PublishedValue;
import org.mc2cm.release.ValueKey;

/** values.xlsx: the numbers behind the charts for people who calculate; figures are numbers, all else is text. */
final class AnalystsWorkbook {

    private static final List<String> HEADER = List.of(
            "value_id",
            "indicator",
            "name",
            "area",
            "area_name",
            "quarter",
            "window",
            "sex",
            "measure",
            "value",
            "lower",
            "upper",
            "unit",
            "numerator",
            "denominator",
            "display",
            "obs_status",
            "conf_status",
            "cities",
            "coverage",
            "method");

    private final Edition edition;
    private final Headline headline;
    private final Map<String, String> indicators = new HashMap<>();
    private final Map<String, String> areas = new HashMap<>();

    private AnalystsWorkbook(Edition edition, Headline headline) {
        this.edition = edition;
        this.headline = headline;
        edition.indicators().forEach(i -> indicators.put(i.code(), english(i.names(), i.code())));
        edition.areas().forEach(a -> areas.put(a.id(), english(a.names(), a.id())));
        areas.put(Headline.NETWORK, "Network");
    }

    static void write(Edition edition, Headline headline, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            new AnalystsWorkbook(edition, headline).write(out);
        }
    }

    private void write(OutputStream out) throws IOException {
        String quarter = edition.manifest().quarter();
        Spreadsheet book = new Spreadsheet(out, List.of("about", "figures", "differences", "trends", "indicators"));
        about(book);
        figures(book, headline.of(quarter));
        figures(book, headline.measures());
        figures(book, headline.rows().stream().filter(AnalystsWorkbook::drawn).toList());
        definitions(book);
        book.finish();
    }

    /** A line of a trend has a point, or a gap with its reason; quarters that nobody reported are left out. */
    private static boolean drawn(PublishedRow row) {
        return !(row.value() instanceof PublishedValue.Missing);
    }

    private void about(Spreadsheet book) throws IOException {
        Manifest manifest = edition.manifest();
        book.sheet();
        book.row(List.of("MC2CM Monitor, " + manifest.quarter() + ", edition " + manifest.edition()));
        if (manifest.synthetic()) {
            book.row(List.of("Synthetic figures: made by a program, about nobody."));
        }
        book.row(List.of("figures", "The released quarter: all ages, women, men and all; the rows behind the charts."));
        book.row(List.of("differences", "The released quarter: published gaps, parity and changes."));
        book.row(List.of("trends", "The twelve quarters of the same rows; quarters without a report are left out."));
        book.row(List.of("indicators", "What each indicator counts, its unit and its caveat."));
        book.row(List.of(
                "display",
                "The value as pages print it: <10 and <5 are fewer cases, c is withheld with others,"
                        + " .. is missing, n<20 and n<100 are too few for a rate."));
        book.row(List.of("Every row of the edition, with all breakdowns, is in values.csv and in exports/sdmx.csv."));
    }

    private void figures(Spreadsheet book, List<PublishedRow> rows) throws IOException {
        book.sheet();
        book.row(HEADER);
        for (PublishedRow row : rows) {
            book.row(cells(row));
        }
    }

    private List<@Nullable Object> cells(PublishedRow row) {
        ValueKey key = row.key();
        PublishedValue.Shown shown = row.value() instanceof PublishedValue.Shown s ? s : null;
        List<@Nullable Object> cells = new ArrayList<>(HEADER.size());
        cells.add(key.valueId());
        cells.add(key.indicator());
        cells.add(indicators.getOrDefault(key.indicator(), key.indicator()));
        cells.add(key.area());
        cells.add(areas.getOrDefault(key.area(), key.area()));
        cells.add(key.quarter());
        cells.add(key.window());
        cells.add(key.sex());
        cells.add(key.dimCode());
        cells.add(shown == null ? null : shown.value());
        cells.add(shown == null ? null : shown.lower());
        cells.add(shown == null ? null : shown.upper());
        cells.add(row.unit());
        cells.add(shown == null ? null : shown.numerator());
        cells.add(denominator(row.value()));
        cells.add(row.display());
        cells.add(row.obsStatus());
        cells.add(row.confStatus());
        Integer cities = row.cities();
        cells.add(cities == null ? null : BigDecimal.valueOf(cities));
        cells.add(row.coverage().isEmpty() ? null : new BigDecimal(row.coverage()));
        cells.add(row.method());
        return cells;
    }

    private static @Nullable BigDecimal denominator(PublishedValue value) {
        if (value instanceof PublishedValue.Shown s) {
            return s.denominator();
        }
        return value instanceof PublishedValue.Withheld w ? w.denominator() : null;
    }

    private void definitions(Spreadsheet book) throws IOException {
        book.sheet();
        book.row(List.of("indicator", "name", "theme", "unit", "direction", "definition", "caveat"));
        for (var i : edition.indicators()) {
            book.row(List.of(
                    i.code(),
                    english(i.names(), i.code()),
                    i.theme(),
                    i.unit(),
                    i.direction(),
                    i.definition(),
                    i.caveat()));
        }
    }

    private static String english(Map<String, String> names, String code) {
        return names.getOrDefault("en", code);
    }
}
