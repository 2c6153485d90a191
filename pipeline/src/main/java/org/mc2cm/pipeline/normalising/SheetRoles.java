package org.mc2cm.pipeline.normalising;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.Instrument;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimWorkbook;

/** Which sheet of a workbook is which instrument. */
final class SheetRoles {

    static final String SUBMISSION = "01_SUBMISSION";
    static final String INDICATORS = "02_INDICATORS";

    /** The fixed codes of the workbook's sheets, those of later instruments included. */
    private static final Pattern OWN = Pattern.compile("(00|01|02|02W|03|04|05|06|07|08|99)_.*");

    private final Catalogue catalogue;
    private final VerbatimWorkbook workbook;

    SheetRoles(Catalogue catalogue, VerbatimWorkbook workbook) {
        this.catalogue = catalogue;
        this.workbook = workbook;
    }

    Optional<VerbatimSheet> submission() {
        return named(SUBMISSION);
    }

    Optional<VerbatimSheet> indicators() {
        return named(INDICATORS);
    }

    List<VerbatimSheet> matrices() {
        return workbook.sheets().stream()
                .filter(this::ours)
                .filter(sheet -> MatrixForm.tagRow(sheet).isPresent())
                .toList();
    }

    private Optional<VerbatimSheet> named(String instrument) {
        List<String> names = new ArrayList<>();
        Optional.ofNullable(catalogue.instruments().get(instrument)).map(Instrument::sheets).stream()
                .flatMap(sheets -> sheets.values().stream())
                .forEach(names::addAll);
        return workbook.sheet(instrument).or(() -> workbook.sheets().stream()
                .filter(sheet -> names.stream().anyMatch(n -> Fold.fold(n).equals(Fold.fold(sheet.name()))))
                .findFirst());
    }

    private boolean ours(VerbatimSheet sheet) {
        return OWN.matcher(sheet.name()).matches()
                || catalogue.instruments().values().stream()
                        .flatMap(i -> i.sheets().values().stream())
                        .flatMap(List::stream)
                        .anyMatch(n -> Fold.fold(n).equals(Fold.fold(sheet.name())));
    }
}
