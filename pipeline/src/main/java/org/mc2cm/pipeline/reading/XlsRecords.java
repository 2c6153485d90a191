package org.mc2cm.pipeline.reading;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.SupBookRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimCell.Type;
import org.mc2cm.pipeline.model.VerbatimSheet.Visibility;

/** Takes the records of an .xls workbook: first the workbook's own, then those of each sheet in turn. */
final class XlsRecords extends AbortableHSSFListener {

    /** What a BOF record says it begins. */
    private static final int BIFF8 = 0x0600;

    private final Limits limits;
    private final CellBudget budget;
    private final XlsFormats formats = new XlsFormats();
    private final List<BoundSheetRecord> listed = new ArrayList<>();
    private final List<XlsSheet> sheets = new ArrayList<>();
    private @Nullable SSTRecord strings;
    private @Nullable XlsSheet sheet;
    private @Nullable FormulaRecord awaitsText;
    private @Nullable Refusal refusal;
    private boolean date1904;
    private boolean external;
    private int depth;
    private int substreams;

    XlsRecords(Limits limits) {
        this.limits = limits;
        this.budget = new CellBudget(limits);
    }

    XlsFormats formats() {
        return formats;
    }

    List<XlsSheet> sheets() {
        return sheets;
    }

    boolean date1904() {
        return date1904;
    }

    /** Whether it refers to other workbooks, which are never opened. */
    boolean external() {
        return external;
    }

    Refusal refusal() {
        return refusal == null ? Refusal.of("M34.xls_damaged") : refusal;
    }

    @Override
    public short abortableProcessRecord(Record entry) {
        try {
            take(entry);
            return 0;
        } catch (Refusal e) {
            refusal = e;
            return 1;
        }
    }

    private void take(Record entry) throws Refusal {
        if (entry instanceof BOFRecord bof) {
            begin(bof);
        } else if (entry instanceof EOFRecord) {
            depth--;
            sheet = depth == 0 ? null : sheet;
        } else if (depth == 1 && sheet == null) {
            ofWorkbook(entry);
        } else if (depth == 1 && sheet != null) {
            ofSheet(sheet, entry);
        }
    }

    /** Charts nest inside a sheet and are passed over. The n-th stream after the workbook's is the n-th sheet listed. */
    private void begin(BOFRecord bof) throws Refusal {
        depth++;
        if (bof.getVersion() != BIFF8 && depth == 1) {
            throw Refusal.of("M32.xls");
        }
        if (bof.getType() == BOFRecord.TYPE_WORKBOOK || depth > 1) {
            return;
        }
        BoundSheetRecord bound = substreams < listed.size() ? listed.get(substreams) : null;
        substreams++;
        if (bound == null) {
            throw Refusal.of("M34.xls_damaged");
        }
        if (bof.getType() == BOFRecord.TYPE_EXCEL_4_MACRO) {
            throw Refusal.of("M32.macro");
        }
        String name = bound.getSheetname();
        if (sheets.stream().anyMatch(s -> s.name().equalsIgnoreCase(name))) {
            throw Refusal.at(name, "", "", "M34.sheet_twice", name);
        }
        sheet = new XlsSheet(name, visibility(bound));
        if (bof.getType() == BOFRecord.TYPE_WORKSHEET) {
            sheets.add(sheet);
        }
    }

    private static Visibility visibility(BoundSheetRecord bound) {
        return bound.isVeryHidden()
                ? Visibility.VERY_HIDDEN
                : bound.isHidden() ? Visibility.HIDDEN : Visibility.VISIBLE;
    }

    private void ofWorkbook(Record entry) {
        if (entry instanceof BoundSheetRecord bound) {
            listed.add(bound);
        } else if (entry instanceof SSTRecord table) {
            strings = table;
        } else if (entry instanceof FormatRecord format) {
            formats.format(format.getIndexCode(), format.getFormatString());
        } else if (entry instanceof ExtendedFormatRecord style) {
            formats.style(style.getFormatIndex());
        } else if (entry instanceof SupBookRecord book) {
            external |= book.isExternalReferences();
        } else if (entry instanceof DateWindow1904Record window) {
            date1904 = window.getWindowing() == 1;
        }
    }

    private void ofSheet(XlsSheet into, Record entry) throws Refusal {
        if (entry instanceof RowRecord row && row.getZeroHeight()) {
            into.hideRow(row.getRowNumber());
        } else if (entry instanceof ColumnInfoRecord column && column.getHidden()) {
            into.hideColumns(Math.max(0, column.getLastColumn() - column.getFirstColumn() + 1));
        } else if (entry instanceof MergeCellsRecord ranges) {
            merge(into, ranges);
        } else if (entry instanceof StringRecord text && awaitsText != null) {
            add(into, awaitsText, Type.TEXT, text.getString(), Double.NaN, true);
            awaitsText = null;
        } else if (entry instanceof CellValueRecordInterface cell) {
            cell(into, cell);
        }
    }

    private static void merge(XlsSheet into, MergeCellsRecord ranges) {
        for (int i = 0; i < ranges.getNumAreas(); i++) {
            CellRangeAddress range = ranges.getAreaAt(i);
            into.merge(VerbatimCell.a1(range.getFirstRow(), range.getFirstColumn()) + ":"
                    + VerbatimCell.a1(range.getLastRow(), range.getLastColumn()));
        }
    }

    private void cell(XlsSheet into, CellValueRecordInterface cell) throws Refusal {
        if (cell instanceof NumberRecord number) {
            number(into, cell, number.getValue(), false);
        } else if (cell instanceof LabelSSTRecord label) {
            text(into, cell, shared(into, label));
        } else if (cell instanceof LabelRecord label) {
            text(into, cell, label.getValue());
        } else if (cell instanceof BoolErrRecord value) {
            if (value.isBoolean()) {
                add(into, cell, Type.BOOLEAN, value.getBooleanValue() ? "TRUE" : "FALSE", Double.NaN, false);
            } else {
                add(into, cell, Type.ERROR, error(value.getErrorValue()), Double.NaN, false);
            }
        } else if (cell instanceof FormulaRecord formula) {
            formula(into, formula);
        }
    }

    private void formula(XlsSheet into, FormulaRecord formula) throws Refusal {
        if (formula.hasCachedResultString()) {
            awaitsText = formula;
            return;
        }
        CellType type = formula.getCachedResultTypeEnum();
        switch (type) {
            case NUMERIC -> {
                if (uncomputed(formula)) {
                    add(into, formula, Type.NO_VALUE, "", Double.NaN, true);
                } else {
                    number(into, formula, formula.getValue(), true);
                }
            }
            case BOOLEAN ->
                add(into, formula, Type.BOOLEAN, formula.getCachedBooleanValue() ? "TRUE" : "FALSE", Double.NaN, true);
            case ERROR -> add(into, formula, Type.ERROR, error(formula.getCachedErrorValue()), Double.NaN, true);
            // An empty text is told without a text to follow.
            default -> add(into, formula, Type.TEXT, "", Double.NaN, true);
        }
    }

    /** Programs that cannot compute write 0 and ask for it to be computed when opened; others always ask. */
    private static boolean uncomputed(FormulaRecord formula) {
        return formula.isCalcOnLoad() && !formula.isAlwaysCalc() && formula.getValue() == 0;
    }

    private String shared(XlsSheet into, LabelSSTRecord label) throws Refusal {
        SSTRecord table = strings;
        int index = label.getSSTIndex();
        if (table == null || index < 0 || index >= table.getNumUniqueStrings()) {
            String place = VerbatimCell.a1(label.getRow(), label.getColumn());
            throw Refusal.at(into.name(), place, Integer.toString(index), "M34.string");
        }
        return table.getString(index).getString();
    }

    private void number(XlsSheet into, CellValueRecordInterface cell, double value, boolean formula) throws Refusal {
        if (Double.isFinite(value)) {
            add(into, cell, Type.NUMBER, Decimals.literal(value), value, formula);
        } else {
            add(into, cell, Type.TEXT, Double.toString(value), Double.NaN, formula);
        }
    }

    private void text(XlsSheet into, CellValueRecordInterface cell, String text) throws Refusal {
        if (text.length() > limits.textLength()) {
            throw Refusal.at(into.name(), "", "", "M34.text", Integer.toString(limits.textLength()));
        }
        if (!text.isEmpty()) {
            add(into, cell, Type.TEXT, text, Double.NaN, false);
        }
    }

    private void add(
            XlsSheet into, CellValueRecordInterface cell, Type type, String text, double number, boolean formula)
            throws Refusal {
        budget.spend(into.name(), 1);
        into.add(cell.getRow(), cell.getColumn(), type, text, number, cell.getXFIndex(), formula);
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#" + code;
    }
}
