package org.mc2cm.pipeline.reading;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.mc2cm.pipeline.model.Limits;

/**
 * A look at the headers of an .xls workbook's records before POI makes objects of them: POI believes the number of
 * shared texts that the file states, and would make as many.
 */
final class XlsScan {

    private static final int SHARED_TEXTS = 0x00FC;
    private static final int ENCRYPTED = 0x002F;
    private static final int MOST_RECORDS = 10_000_000;

    private XlsScan() {}

    static void check(POIFSFileSystem container, Limits limits) throws IOException {
        DirectoryNode root = container.getRoot();
        String name = root.hasEntryCaseInsensitive("Workbook") ? "Workbook" : "WORKBOOK";
        if (!root.hasEntryCaseInsensitive(name)) {
            throw Refusal.of(root.hasEntryCaseInsensitive("Book") ? "M32.xls" : "M34.xls_damaged");
        }
        try (InputStream in = container.createDocumentInputStream(name)) {
            byte[] header = new byte[4];
            for (int i = 0; i < MOST_RECORDS && in.readNBytes(header, 0, 4) == 4; i++) {
                int id = unsigned(header, 0);
                byte[] body = in.readNBytes(unsigned(header, 2));
                if (id == ENCRYPTED) {
                    return;
                }
                if (id == SHARED_TEXTS && body.length >= 8) {
                    long texts = unsigned(body, 4) | (long) unsigned(body, 6) << 16;
                    if (texts > limits.cells()) {
                        throw Refusal.of("M34.cells", Integer.toString(limits.cells()));
                    }
                }
            }
        }
    }

    private static int unsigned(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }
}
