package org.mc2cm.pipeline.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.disclosure.CheckedTable;
import org.mc2cm.pipeline.disclosure.SurveyFigures;
import org.mc2cm.pipeline.indicators.NetworkFigures;
import org.mc2cm.pipeline.indicators.TargetFigures;
import org.mc2cm.pipeline.model.IndicatorTable;
import org.mc2cm.release.NetworkCsv;
import org.mc2cm.release.QualityRow;
import org.mc2cm.release.SurveysCsv;
import org.mc2cm.release.TargetsCsv;

/** Writes the tables that stand beside values.csv and are made of it: targets, surveys, network. */
final class BesideValues {

    private final Catalogue catalogue;
    private final Path store;

    BesideValues(Catalogue catalogue, Path store) {
        this.catalogue = catalogue;
        this.store = store;
    }

    void write(Path folder, IndicatorTable table, CheckedTable made, List<QualityRow> quality) throws IOException {
        Files.createDirectories(folder);
        TargetsCsv.write(folder, new TargetFigures(catalogue).compute(store, table.quarter(), made.rows()));
        SurveysCsv.write(folder, new SurveyFigures(catalogue).of(table.surveys(), made.rows()));
        NetworkCsv.write(folder, new NetworkFigures(catalogue, table.quarter(), made.rows(), quality).rows(table));
    }
}
