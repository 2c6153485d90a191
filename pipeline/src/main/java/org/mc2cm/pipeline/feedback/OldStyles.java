package org.mc2cm.pipeline.feedback;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Cell styles of an .xls in an .xlsx, each made once. */
final class OldStyles {

    private final HSSFWorkbook old;
    private final XSSFWorkbook made;
    private final Map<Integer, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Integer, XSSFFont> fonts = new HashMap<>();

    OldStyles(HSSFWorkbook old, XSSFWorkbook made) {
        this.old = old;
        this.made = made;
    }

    XSSFCellStyle of(CellStyle style) {
        return styles.computeIfAbsent((int) style.getIndex(), i -> make(style));
    }

    private XSSFCellStyle make(CellStyle from) {
        XSSFCellStyle to = made.createCellStyle();
        to.setDataFormat(made.createDataFormat().getFormat(from.getDataFormatString()));
        to.setAlignment(from.getAlignment());
        to.setVerticalAlignment(from.getVerticalAlignment());
        to.setWrapText(from.getWrapText());
        to.setIndention(from.getIndention());
        to.setBorderTop(from.getBorderTop());
        to.setBorderBottom(from.getBorderBottom());
        to.setBorderLeft(from.getBorderLeft());
        to.setBorderRight(from.getBorderRight());
        to.setFont(fonts.computeIfAbsent(from.getFontIndex(), i -> font(old.getFontAt(i))));
        if (from.getFillPattern() != FillPatternType.NO_FILL) {
            to.setFillPattern(from.getFillPattern());
            XSSFColor colour = colour(from.getFillForegroundColor());
            if (colour != null) {
                to.setFillForegroundColor(colour);
            }
        }
        return to;
    }

    private XSSFFont font(HSSFFont from) {
        XSSFFont to = made.createFont();
        to.setFontName(from.getFontName());
        to.setFontHeight(from.getFontHeight());
        to.setBold(from.getBold());
        to.setItalic(from.getItalic());
        to.setStrikeout(from.getStrikeout());
        to.setUnderline(from.getUnderline());
        XSSFColor colour = colour(from.getColor());
        if (colour != null) {
            to.setColor(colour);
        }
        return to;
    }

    private @Nullable XSSFColor colour(short index) {
        HSSFPalette palette = old.getCustomPalette();
        @Nullable HSSFColor colour = palette.getColor(index);
        if (colour == null || index >= HSSFColor.HSSFColorPredefined.AUTOMATIC.getIndex()) {
            return null;
        }
        short[] parts = colour.getTriplet();
        return new XSSFColor(new byte[] {(byte) parts[0], (byte) parts[1], (byte) parts[2]}, null);
    }
}
