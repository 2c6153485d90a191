package org.mc2cm.dashboards.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.mc2cm.dashboards.text.Words;
import org.w3c.dom.Element;

/** The cells of a table's row in the order in which they are written: reversed for right-to-left pages. */
final class Columns {

    private Columns() {}

    static List<Element> ordered(Words words, Element... cells) {
        List<Element> order = new ArrayList<>(List.of(cells));
        if (words.rightToLeft()) {
            Collections.reverse(order);
        }
        return order;
    }
}
