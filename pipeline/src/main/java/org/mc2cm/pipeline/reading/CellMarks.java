package org.mc2cm.pipeline.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.model.CellMark;
import org.mc2cm.pipeline.model.Limits;

/** Cells of an .xlsx that are struck through or strongly coloured (M35). Colours of conditional formats do not count. */
public final class CellMarks {

    private static final int LOUD = 110;

    private CellMarks() {}

    /** Empty for other formats, and for what cannot be read: the reader of its cells says so. */
    public static List<CellMark> read(Path file, Limits limits) {
        try {
            if (FileForm.of(file) != FileForm.XLSX) {
                return List.of();
            }
            try (WorkbookParts parts = new WorkbookParts(file, limits)) {
                return read(parts);
            }
        } catch (IOException | XMLStreamException | RuntimeException e) {
            return List.of();
        }
    }

    private static List<CellMark> read(WorkbookParts parts) throws IOException, XMLStreamException {
        WorkbookParts.Outline outline = parts.outline();
        @Nullable String styles = outline.styles();
        List<CellMark> marks = new ArrayList<>();
        if (styles == null) {
            return marks;
        }
        boolean[][] looks = looks(parts, styles);
        boolean any = false;
        for (boolean[] look : looks) {
            any |= look[0] || look[1];
        }
        if (any) {
            for (WorkbookParts.SheetPart sheet : outline.sheets()) {
                try (InputStream in = parts.open(sheet.part())) {
                    PartXml xml = new PartXml(in, sheet.part());
                    xml.root("worksheet");
                    cells(xml, sheet.name(), looks, marks);
                }
            }
        }
        return marks;
    }

    /** Of each cell style: struck, loud. */
    private static boolean[][] looks(WorkbookParts parts, String part) throws IOException, XMLStreamException {
        List<Boolean> struck = new ArrayList<>();
        List<Boolean> loud = new ArrayList<>();
        List<boolean[]> looks = new ArrayList<>();
        try (InputStream in = parts.open(part)) {
            PartXml xml = new PartXml(in, part);
            xml.root("styleSheet");
            while (xml.child()) {
                switch (xml.name()) {
                    case "fonts" -> fonts(xml, struck);
                    case "fills" -> fills(xml, loud);
                    case "cellXfs" -> {
                        while (xml.child()) {
                            int font = Styles.number(xml.attribute("fontId"));
                            int fill = Styles.number(xml.attribute("fillId"));
                            looks.add(new boolean[] {at(struck, font), at(loud, fill)});
                            xml.skip();
                        }
                    }
                    default -> xml.skip();
                }
            }
        }
        return looks.toArray(new boolean[0][]);
    }

    private static boolean at(List<Boolean> list, int index) {
        return index >= 0 && index < list.size() && list.get(index);
    }

    private static void fonts(PartXml xml, List<Boolean> struck) throws IOException, XMLStreamException {
        while (xml.child()) {
            boolean strike = false;
            while (xml.child()) {
                String value = xml.attribute("val");
                strike |= xml.name().equals("strike") && !"0".equals(value) && !"false".equals(value);
                xml.skip();
            }
            struck.add(strike);
        }
    }

    private static void fills(PartXml xml, List<Boolean> loud) throws IOException, XMLStreamException {
        while (xml.child()) {
            boolean strong = false;
            while (xml.child()) {
                boolean solid = "solid".equals(xml.attribute("patternType"));
                while (xml.child()) {
                    strong |= solid && xml.name().equals("fgColor") && strong(xml.attribute("rgb"));
                    xml.skip();
                }
            }
            loud.add(strong);
        }
    }

    private static boolean strong(@Nullable String rgb) {
        if (rgb == null || !rgb.matches("[0-9A-Fa-f]{8}")) {
            return false;
        }
        int red = Integer.parseInt(rgb.substring(2, 4), 16);
        int green = Integer.parseInt(rgb.substring(4, 6), 16);
        int blue = Integer.parseInt(rgb.substring(6, 8), 16);
        return Math.max(red, Math.max(green, blue)) - Math.min(red, Math.min(green, blue)) > LOUD;
    }

    private static void cells(PartXml xml, String sheet, boolean[][] looks, List<CellMark> marks)
            throws IOException, XMLStreamException {
        while (xml.child()) {
            if (!xml.name().equals("sheetData")) {
                xml.skip();
                continue;
            }
            while (xml.child()) {
                while (xml.child()) {
                    int style = Styles.number(xml.attribute("s"));
                    String cell = xml.attribute("r");
                    if (cell != null && style >= 0 && style < looks.length && (looks[style][0] || looks[style][1])) {
                        marks.add(new CellMark(sheet, cell, looks[style][0], looks[style][1]));
                    }
                    xml.skip();
                }
            }
            return;
        }
    }
}
