package org.mc2cm.pipeline.reading;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.model.Limits;
import org.mc2cm.pipeline.model.VerbatimCell;
import org.mc2cm.pipeline.model.VerbatimCell.Type;

/** One cell of an .ods file: its typed value where it has one, its paragraphs where it is a text. */
final class OdsCell {

    private static final Pattern ERROR = Pattern.compile("#(DIV/0!|N/A|NAME\\?|NULL!|NUM!|REF!|VALUE!)|Err:[0-9]{3}");
    private static final Map<String, String> FORMATS =
            Map.of("percentage", "0%", "date", "yyyy-mm-dd", "time", "h:mm:ss");
    private static final int DEEPEST = 64;
    private static final int MOST_BLANKS = 1_000;

    private final PartXml xml;
    private final CellText text;

    OdsCell(PartXml xml, Limits limits) {
        this.xml = xml;
        this.text = new CellText(limits.textLength());
    }

    /** Null for a cell without a value. The caller puts it into its column. */
    @Nullable
    VerbatimCell read(int row) throws XMLStreamException, IOException {
        String type = xml.attribute("office", "value-type");
        boolean failed = "error".equals(xml.attribute("calcext", "value-type"));
        boolean formula = xml.attribute("table", "formula") != null;
        String value = stored(type);
        String currency = xml.attribute("office", "currency");
        String written = paragraphs();
        if (failed || formula && ERROR.matcher(written).matches()) {
            return cell(row, Type.ERROR, written, null, true);
        }
        if (type == null) {
            return written.isEmpty()
                    ? formula ? cell(row, Type.NO_VALUE, "", null, true) : null
                    : cell(row, Type.TEXT, written, null, formula);
        }
        return switch (type) {
            case "float", "percentage", "currency" -> number(row, type, value, currency, formula);
            case "boolean" -> cell(row, Type.BOOLEAN, "true".equals(value) ? "TRUE" : "FALSE", null, formula);
            case "date", "time" -> cell(row, Type.TEXT, value == null ? written : value, FORMATS.get(type), formula);
            default -> text(row, value == null ? written : value, formula);
        };
    }

    private @Nullable String stored(@Nullable String type) {
        return type == null
                ? null
                : switch (type) {
                    case "float", "percentage", "currency" -> xml.attribute("office", "value");
                    case "boolean" -> xml.attribute("office", "boolean-value");
                    case "date" -> xml.attribute("office", "date-value");
                    case "time" -> xml.attribute("office", "time-value");
                    default -> xml.attribute("office", "string-value");
                };
    }

    private static VerbatimCell number(
            int row, String type, @Nullable String value, @Nullable String currency, boolean formula) {
        if (value == null) {
            return cell(row, Type.NO_VALUE, "", null, formula);
        }
        double number = NumberLiteral.parse(value.toCharArray(), 0, value.length());
        String format = currency == null ? FORMATS.get(type) : "0.00 [$" + currency + "]";
        return Double.isNaN(number)
                ? cell(row, Type.TEXT, value, format, formula)
                : new VerbatimCell(row, 0, Type.NUMBER, value, number, format, formula);
    }

    private static @Nullable VerbatimCell text(int row, String text, boolean formula) {
        return text.isEmpty() && !formula ? null : cell(row, Type.TEXT, text, null, formula);
    }

    private static VerbatimCell cell(int row, Type type, String text, @Nullable String format, boolean formula) {
        return new VerbatimCell(row, 0, type, text, Double.NaN, format, formula);
    }

    /** The paragraphs of the cell, a line each; comments and drawings are no part of its text. */
    private String paragraphs() throws XMLStreamException, IOException {
        text.clear();
        text.begin();
        boolean first = true;
        while (xml.child()) {
            if (xml.name().equals("p") || xml.name().equals("h")) {
                if (!first) {
                    append("\n");
                }
                first = false;
                inline(0);
            } else {
                xml.skip();
            }
        }
        return text.plain();
    }

    private void inline(int depth) throws XMLStreamException, IOException {
        while (xml.childOrText(text)) {
            switch (xml.name()) {
                case "s" -> {
                    append(" ".repeat(Math.min(MOST_BLANKS, Math.max(1, Styles.number(xml.attribute("text", "c"))))));
                    xml.skip();
                }
                case "tab" -> {
                    append("\t");
                    xml.skip();
                }
                case "line-break" -> {
                    append("\n");
                    xml.skip();
                }
                case "span", "a", "ruby", "ruby-base" -> {
                    if (depth == DEEPEST) {
                        throw Refusal.of("M34.xml", "content.xml");
                    }
                    inline(depth + 1);
                }
                default -> xml.skip();
            }
        }
    }

    private void append(String more) throws Refusal {
        text.append(more.toCharArray(), 0, more.length());
    }
}
