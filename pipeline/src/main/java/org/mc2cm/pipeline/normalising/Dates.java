package org.mc2cm.pipeline.normalising;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.mc2cm.pipeline.model.VerbatimCell;

/** Days of the submission sheet: ISO text, or a spreadsheet's serial number in either of its two calendars. */
final class Dates {

    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
    /** The last day that the programs know: 9999-12-31. */
    private static final double LAST_SERIAL = 2_958_465;

    private Dates() {}

    static Optional<LocalDate> read(VerbatimCell cell, boolean date1904) {
        if (cell.type() == VerbatimCell.Type.NUMBER) {
            boolean day = cell.number() >= 61 && cell.number() <= LAST_SERIAL;
            return day
                    ? Optional.of((date1904 ? START_1904 : BEFORE_1900).plusDays((long) cell.number()))
                    : Optional.empty();
        }
        String text = Cells.text(cell);
        if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}([T ].*)?")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.substring(0, 10)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
