package org.mc2cm.dashboards.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxAccessibilityHelper;
import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.w3c.dom.Element;

/**
 * Mends what the tags of a printed page say: the text of header cells that are repeated on each page, and in
 * right-to-left pages the order of cells (written reversed to be drawn mirrored) and the text itself (drawn in visual
 * order).
 */
final class ReadingOrder {

    private static final Set<String> HEADERS = Set.of("th");
    private static final Set<String> TEXTS = Set.of("p", "h1", "h2", "h3", "th", "td", "li", "caption");

    private ReadingOrder() {}

    static void mend(Box box, boolean rightToLeft) {
        Element element = box.getElement();
        PDStructureElement tag = PdfBoxAccessibilityHelper.getStructualElementForBox(box);
        if (tag != null && element != null && !box.isAnonymous()) {
            mend(tag, element, rightToLeft);
        }
        for (int i = 0; i < box.getChildCount(); i++) {
            mend(box.getChild(i), rightToLeft);
        }
    }

    private static void mend(PDStructureElement tag, Element element, boolean rightToLeft) {
        String name = element.getTagName();
        boolean row = name.equals("tr") || element.getAttribute("class").equals("row");
        if (rightToLeft && row && tag.getCOSObject().getDictionaryObject(COSName.K) instanceof COSArray children) {
            reverse(children);
        }
        Set<String> spoken = rightToLeft ? TEXTS : HEADERS;
        if (spoken.contains(name) && element.getElementsByTagName("a").getLength() == 0) {
            tag.setActualText(element.getTextContent());
        }
    }

    private static void reverse(COSArray children) {
        List<COSBase> reversed = new ArrayList<>();
        children.forEach(reversed::add);
        Collections.reverse(reversed);
        children.clear();
        children.addAll(reversed);
    }
}
