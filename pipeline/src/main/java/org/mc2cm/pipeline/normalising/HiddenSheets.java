package org.mc2cm.pipeline.normalising;

import java.util.List;
import java.util.regex.Pattern;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimWorkbook;

/** M24: figures of a sheet that the city hid are not loaded, unless the template names the sheet. */
final class HiddenSheets {

    private static final Pattern OF_TEMPLATE = Pattern.compile("[0-9]{2}W?_[A-Z_]+");

    private HiddenSheets() {}

    /** The workbook whose hidden sheets have no rows. */
    static VerbatimWorkbook emptied(VerbatimWorkbook workbook) {
        List<VerbatimSheet> sheets = workbook.sheets().stream()
                .map(s -> used(s) ? s : new VerbatimSheet(s.name(), s.visibility(), List.of(), s.merged()))
                .toList();
        return new VerbatimWorkbook(workbook.date1904(), sheets);
    }

    private static boolean used(VerbatimSheet sheet) {
        return sheet.visibility() == VerbatimSheet.Visibility.VISIBLE
                || OF_TEMPLATE.matcher(sheet.name()).matches();
    }
}
