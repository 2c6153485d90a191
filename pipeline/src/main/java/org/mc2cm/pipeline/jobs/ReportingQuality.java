package org.mc2cm.pipeline.jobs;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.model.Quarter;
import org.mc2cm.pipeline.store.Store;
import org.mc2cm.pipeline.tracing.QuarterStatus;
import org.mc2cm.release.QualityRow;

/** Who reported and how soon, for quality.csv: of files, never of counts. */
final class ReportingQuality {

    private ReportingQuality() {}

    /** The named quarter and the eleven before it, sorted by area, quarter and measure. */
    static List<QualityRow> rows(Store store, Catalogue catalogue, Quarter released) {
        List<QualityRow> rows = new ArrayList<>();
        for (int back = EditionMaking.QUARTERS - 1; back >= 0; back--) {
            QuarterStatus status = QuarterStatus.of(store, catalogue, released.plus(-back));
            for (QuarterStatus.City city : status.cities()) {
                city(rows, city, status.quarter());
            }
            network(rows, status);
        }
        rows.sort(Comparator.comparing(QualityRow::area)
                .thenComparing(QualityRow::quarter)
                .thenComparing(QualityRow::measure));
        return rows;
    }

    private static void city(List<QualityRow> rows, QuarterStatus.City city, Quarter quarter) {
        String reported =
                switch (city.state()) {
                    case "reported" -> "yes";
                    case "in part" -> "partial";
                    default -> "no";
                };
        rows.add(new QualityRow(city.id(), quarter.toString(), "reported", reported, ""));
        LocalDate received = city.receivedAt();
        if (received != null) {
            long days = ChronoUnit.DAYS.between(quarter.lastDay(), received);
            rows.add(new QualityRow(city.id(), quarter.toString(), "timeliness", Long.toString(days), "days"));
            rows.add(new QualityRow(city.id(), quarter.toString(), "on_time", city.late() ? "no" : "yes", ""));
        }
    }

    private static void network(List<QualityRow> rows, QuarterStatus status) {
        long reported = status.count("reported") + status.count("in part");
        long onTime = status.cities().stream()
                .filter(c -> c.receivedAt() != null && !c.late())
                .count();
        String quarter = status.quarter().toString();
        rows.add(new QualityRow("NETWORK", quarter, "reported", Long.toString(reported), "participants"));
        rows.add(new QualityRow("NETWORK", quarter, "on_time", Long.toString(onTime), "participants"));
    }
}
