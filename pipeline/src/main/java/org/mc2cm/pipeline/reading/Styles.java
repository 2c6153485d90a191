package org.mc2cm.pipeline.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The number format of each cell style, looked up once. */
final class Styles {

    static final Styles NONE = new Styles(List.of());

    private final @Nullable String[] formats;
    private final boolean[] dates;

    private Styles(List<@Nullable String> codes) {
        formats = codes.toArray(new String[0]);
        dates = new boolean[formats.length];
        for (int i = 0; i < formats.length; i++) {
            dates[i] = FormatCodes.isDate(formats[i]);
        }
    }

    static Styles read(PartXml xml) throws XMLStreamException, IOException {
        Map<Integer, String> own = new HashMap<>();
        List<Integer> ids = new ArrayList<>();
        xml.root("styleSheet");
        while (xml.child()) {
            switch (xml.name()) {
                case "numFmts" -> numberFormats(xml, own);
                case "cellXfs" -> cellFormats(xml, ids);
                default -> xml.skip();
            }
        }
        xml.finish();
        List<@Nullable String> codes = new ArrayList<>();
        for (int id : ids) {
            String code = own.containsKey(id) ? own.get(id) : FormatCodes.builtIn(id);
            codes.add(code == null || code.equalsIgnoreCase("General") ? null : code);
        }
        return new Styles(codes);
    }

    private static void numberFormats(PartXml xml, Map<Integer, String> own) throws XMLStreamException, IOException {
        while (xml.child()) {
            String code = xml.attribute("formatCode");
            int id = number(xml.attribute("numFmtId"));
            if (code != null && id >= 0) {
                own.put(id, code);
            }
            xml.skip();
        }
    }

    private static void cellFormats(PartXml xml, List<Integer> ids) throws XMLStreamException, IOException {
        while (xml.child()) {
            ids.add(number(xml.attribute("numFmtId")));
            xml.skip();
        }
    }

    /** A number of a few digits, -1 for anything else. */
    static int number(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > 9) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** The format code of a style; null for General and for a style that the file does not have. */
    @Nullable
    String format(int style) {
        return style >= 0 && style < formats.length ? formats[style] : null;
    }

    boolean isDate(int style) {
        return style >= 0 && style < dates.length && dates[style];
    }
}
