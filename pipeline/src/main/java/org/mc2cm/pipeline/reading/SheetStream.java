package org.mc2cm.pipeline.reading;

import java.io.IOException;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.model.Limits;

/** Reads one long sheet row by row; what is kept in memory is the table of shared strings and one row. */
public final class SheetStream {

    private SheetStream() {}

    /**
     * Hands every row that has a value to the handler. False if the file is damaged, over a limit or has no such
     * sheet; the book then has a finding that refuses it, and rows handed on before it must not be used.
     */
    public static boolean read(Path file, String sheet, Limits limits, FindingBook findings, RowHandler handler) {
        Boolean done = OpenWorkbook.use(file, limits, findings, open -> read(open, sheet, handler));
        return done != null && done;
    }

    private static boolean read(OpenWorkbook open, String name, RowHandler handler)
            throws XMLStreamException, IOException {
        for (WorkbookParts.SheetPart sheet : open.outline().sheets()) {
            if (sheet.name().equals(name)) {
                open.parse(sheet, handler);
                return true;
            }
        }
        throw Refusal.at(name, "", "", "M34.missing", name);
    }
}
