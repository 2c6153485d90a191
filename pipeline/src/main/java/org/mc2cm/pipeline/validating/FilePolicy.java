package org.mc2cm.pipeline.validating;

import java.util.Set;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.Outcome;

/**
 * What becomes of a file: refused with any REJ-FILE, with over a tenth of 20 rows or more refused, or with an element of
 * class S1 refused; else its good rows are loaded.
 */
final class FilePolicy {

    private static final int FEWEST_ROWS = 20;

    private final Catalogue catalogue;

    FilePolicy(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Outcome outcome(FindingBook book, int rowsRead, int rowsRefused, Set<String> refusedElements) {
        boolean tooMany = rowsRead >= FEWEST_ROWS && rowsRefused * 10L > rowsRead;
        boolean sensitive = refusedElements.stream().anyMatch(this::s1);
        if (book.refusesFile() || tooMany || sensitive) {
            return Outcome.REJECTED;
        }
        if (rowsRefused > 0 || book.has(Severity.REJ_ROW) || book.has(Severity.REJ_CELL)) {
            return Outcome.PARTIAL;
        }
        return book.has(Severity.WARN) ? Outcome.ACCEPTED_WITH_WARNINGS : Outcome.ACCEPTED;
    }

    boolean s1(String id) {
        DataElement element = catalogue.elements().get(id);
        return element != null && "S1".equals(element.disclosureClass());
    }
}
