package org.mc2cm.release;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An edition whose files have been checked against its manifest.
 *
 * @param folder where it stands
 * @param rows values.csv in its order
 */
public record Edition(
        Path folder,
        Manifest manifest,
        List<PublishedRow> rows,
        List<PublishedIndicator> indicators,
        List<PublishedArea> areas,
        List<QualityRow> quality,
        List<RevisionRow> revisions) {

    /** What values should reach; read anew each time, empty in an edition made before there were targets. */
    public List<TargetRow> targets() {
        return TargetsCsv.read(folder);
    }

    /** How sure the surveys' values are; read anew each time. */
    public List<SurveyFigure> surveys() {
        return SurveysCsv.read(folder);
    }

    /** What stands behind the network's values; read anew each time. */
    public List<NetworkRow> network() {
        return NetworkCsv.read(folder);
    }

    public Optional<PublishedIndicator> indicator(String code) {
        return indicators.stream().filter(i -> i.code().equals(code)).findFirst();
    }

    public List<PublishedRow> rows(Predicate<PublishedRow> which) {
        return rows.stream().filter(which).toList();
    }
}
