package org.mc2cm.dashboards.pdf;

import java.time.LocalDate;
import java.util.Map;
import org.mc2cm.dashboards.chart.Chart;
import org.w3c.dom.Document;

/**
 * All that a PDF is made of.
 *
 * @param html the page, its style inside; charts are {@code <object type="chart" data="NAME" alt="...">}
 * @param charts by the names that the page uses
 * @param language of the text, such as {@code en}
 * @param date that the file carries as its own; never the clock's
 * @param name stable name of the document, from which its identifier is made
 * @param figures the figures of the document as CSV, embedded as its data
 * @param figuresDescription what readers of attachments are told
 */
public record PdfDocument(
        Document html,
        Map<String, Chart> charts,
        String language,
        boolean rightToLeft,
        LocalDate date,
        String name,
        byte[] figures,
        String figuresDescription) {}
