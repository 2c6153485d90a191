package org.mc2cm.pipeline.feedback;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mc2cm.pipeline.finding.Severity;
import org.w3c.dom.Element;

/**
 * The colours on cells in question: conditional formats, so that the cells' own formats stay as they are and the marks
 * go as they came.
 */
final class Marks {

    /** Always true, and known again in the next round. */
    private static final String FORMULA = "LEN(\"MC2CM\")=5";

    private static final String SIGN = "\"MC2CM\"";

    private Marks() {}

    /** Takes away last round's marks, then sets these. */
    static void set(SheetText sheet, List<Remark> remarks, Map<Severity, Integer> styles) {
        for (Element format : Xml.children(sheet.root(), "conditionalFormatting")) {
            if (format.getTextContent().contains(SIGN)) {
                sheet.root().removeChild(format);
            }
        }
        Map<Severity, List<Remark>> byColour = remarks.stream()
                .collect(Collectors.groupingBy(
                        r -> colour(r.worst()), () -> new EnumMap<>(Severity.class), Collectors.toList()));
        if (byColour.isEmpty()) {
            return;
        }
        makeRoom(sheet.root(), byColour.size());
        int priority = byColour.size();
        for (Map.Entry<Severity, List<Remark>> entry : byColour.entrySet()) {
            String cells =
                    entry.getValue().stream().map(r -> r.area().address()).collect(Collectors.joining(" "));
            sheet.place(format(sheet.root(), cells, styles.getOrDefault(entry.getKey(), 0), priority));
            priority--;
        }
    }

    /** Three colours: refused, in doubt, for information. */
    static Severity colour(Severity severity) {
        return severity.refuses() ? Severity.REJ_FILE : severity;
    }

    /** Ours come first: a city's own colours must not hide them. */
    private static void makeRoom(Element root, int places) {
        for (Element format : Xml.children(root, "conditionalFormatting")) {
            for (Element rule : Xml.children(format, "cfRule")) {
                String priority = rule.getAttribute("priority");
                if (priority.matches("[0-9]{1,6}")) {
                    rule.setAttribute("priority", Integer.toString(Integer.parseInt(priority) + places));
                }
            }
        }
    }

    private static Element format(Element root, String cells, int style, int priority) {
        Element format = Xml.element(root, "conditionalFormatting");
        format.setAttribute("sqref", cells);
        Element rule = Xml.element(root, "cfRule");
        rule.setAttribute("type", "expression");
        rule.setAttribute("dxfId", Integer.toString(style));
        rule.setAttribute("priority", Integer.toString(priority));
        Element formula = Xml.element(root, "formula");
        formula.setTextContent(FORMULA);
        rule.appendChild(formula);
        format.appendChild(rule);
        return format;
    }
}
