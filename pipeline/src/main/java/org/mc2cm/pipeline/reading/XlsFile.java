package org.mc2cm.pipeline.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.rules.Messes;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.VerbatimWorkbook;

/** Reads an Excel 97-2003 workbook by POI's records, one after the other; older ones are refused by name. */
final class XlsFile {

    private XlsFile() {}

    static VerbatimWorkbook read(Path file, Limits limits, FindingBook findings) throws IOException {
        XlsRecords records = new XlsRecords(limits);
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            XlsScan.check(container, limits);
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(records);
            short stopped = new HSSFEventFactory().abortableProcessWorkbookEvents(request, container);
            if (stopped != 0) {
                throw records.refusal();
            }
        } catch (Refusal e) {
            throw e;
        } catch (OldExcelFormatException e) {
            throw Refusal.of("M32.xls");
        } catch (EncryptedDocumentException e) {
            throw Refusal.of("M32.password");
        } catch (IOException | RuntimeException | HSSFUserException e) {
            // POI tells of damage in many ways, by bounds and states that its own readers find broken.
            throw Refusal.of("M34.xls_damaged");
        }
        if (records.external()) {
            findings.add(Messes.at("", "", "", "M25.external"));
        }
        List<XlsSheet> sheets = new ArrayList<>(records.sheets());
        findings.add(Messes.at("", "", "", "M32.read", ".xls"));
        CellBudget budget = new CellBudget(limits);
        VerbatimWorkbook workbook = new VerbatimWorkbook(records.date1904(), new ArrayList<>());
        for (XlsSheet sheet : sheets) {
            workbook.sheets().add(sheet.verbatim(limits, budget, records.formats(), findings));
        }
        return new VerbatimWorkbook(workbook.date1904(), List.copyOf(workbook.sheets()));
    }
}
