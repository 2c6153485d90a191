package org.mc2cm.pipeline.normalising;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.catalogue.Instrument;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimRow;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.normalising.Reported.Note;

/** The submission sheet as it stands: machine key in column A, value in column C, in any row order. */
final class KeyValues {

    private static final int KEY = 0;
    private static final int VALUE = 2;

    private final String sheet;
    private final Reported reported;
    private final Map<String, VerbatimCell> cells = new LinkedHashMap<>();
    private boolean good = true;

    KeyValues(VerbatimSheet sheet, Instrument instrument, Reported reported) {
        this.sheet = sheet.name();
        this.reported = reported;
        Headings headings = new Headings(instrument);
        sheet.rows().forEach(row -> take(row, headings));
    }

    private void take(VerbatimRow row, Headings headings) {
        String key = Cells.text(row.at(KEY)).toLowerCase(Locale.ROOT);
        VerbatimCell value = row.at(VALUE);
        if (key.isEmpty() || value == null || Cells.blank(value)) {
            return;
        }
        if (headings.machine(key).isEmpty() && !"synthetic".equals(key)) {
            unknown(row, key);
            return;
        }
        VerbatimCell first = cells.putIfAbsent(key, value);
        if (first != null && !Cells.text(first).equals(Cells.text(value))) {
            refuse(value, Note.of("M23.twice", value.text(), key, first.a1()));
        }
    }

    private void unknown(VerbatimRow row, String key) {
        String cell = VerbatimCell.a1(row.index(), KEY);
        if (PersonalHeading.looksPersonal(key)) {
            reported.find(sheet, cell, Note.of("M05.personal", ""));
            good = false;
        } else if (key.matches("[a-z][a-z0-9]*(_[a-z0-9]+)+")) {
            reported.find(sheet, cell, Note.of("M05.extra", key));
        }
    }

    boolean good() {
        return good;
    }

    String sheet() {
        return sheet;
    }

    String text(String key) {
        return Cells.text(cells.get(key));
    }

    @Nullable
    VerbatimCell cell(String key) {
        return cells.get(key);
    }

    /** A finding that refuses the file, at a key's value. */
    void refuse(String key, Note note) {
        VerbatimCell cell = cells.get(key);
        good &= reported.tries(note);
        reported.find(sheet, cell == null ? "" : cell.a1(), note);
    }

    private void refuse(VerbatimCell cell, Note note) {
        good = false;
        reported.find(sheet, cell.a1(), note);
    }

    void note(String key, Note note) {
        VerbatimCell cell = cells.get(key);
        reported.find(sheet, cell == null ? "" : cell.a1(), note);
    }
}
