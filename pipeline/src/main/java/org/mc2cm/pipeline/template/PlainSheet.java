package org.mc2cm.pipeline.template;

import java.util.List;

/** A sheet of cells without looks: what a tool for surveys exports. */
final class PlainSheet {

    private PlainSheet() {}

    static Sheet write(Filling.Table table, SharedStrings strings) {
        Sheet sheet = new Sheet(table.sheet(), Ink.TEXT, strings);
        sheet.locked = false;
        for (int r = 0; r < table.rows().size(); r++) {
            sheet.row(r, 0, false);
            List<String> cells = table.rows().get(r);
            for (int c = 0; c < cells.size(); c++) {
                if (!cells.get(c).isEmpty()) {
                    LongSheet.figure(sheet, c, Style.PLAIN, cells.get(c));
                }
            }
        }
        return sheet;
    }
}
