package org.mc2cm.pipeline.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /** The first sheet's name, then the texts of its first row; empty for a workbook that cannot be opened. */
    public static List<String> opening(Path file, Limits limits) {
        if (!WorkbookReader.isWorkbook(file)) {
            return List.of();
        }
        List<String> texts = OpenWorkbook.use(file, limits, new FindingBook(), SheetStream::opening);
        return texts == null ? List.of() : texts;
    }

    private static List<String> opening(OpenWorkbook open) throws XMLStreamException, IOException {
        List<String> texts = new ArrayList<>();
        WorkbookParts.SheetPart first = open.outline().sheets().get(0);
        texts.add(first.name());
        try {
            open.parse(first, row -> {
                for (int i = 0; i < row.size(); i++) {
                    texts.add(row.text(i));
                }
                throw new Enough();
            });
        } catch (Enough e) {
            return texts;
        }
        return texts;
    }

    /** Ends the reading of a sheet of which the first row was wanted. */
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Enough() {
            super("enough", null, false, false);
        }
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
