package org.mc2cm.dashboards.html;

import java.util.List;
import org.mc2cm.dashboards.chart.Chart;
import org.mc2cm.dashboards.chart.SvgWriter;
import org.mc2cm.dashboards.text.Words;

/** A chart as inline SVG, a wide one also drawn anew for phones, with its table below. */
final class FigureWriter {

    /** Charts that are wider than this would have letters too small for a phone. */
    private static final double PHONE = 400;

    private static final double PHONE_WIDTH = 310;

    private final Words words;
    private final StringBuilder out;

    FigureWriter(Words words, StringBuilder out) {
        this.words = words;
        this.out = out;
    }

    /**
     * Writes the chart and its table.
     *
     * @param name of its own on the page
     * @param title what the chart shows, in short
     * @param scroll begins the box of the table
     */
    void write(WebFigure figure, String name, String title, Runnable scroll) {
        Chart chart = figure.chart();
        boolean wide = figure.width() > PHONE;
        out.append("<figure class=\"").append(wide ? "wide" : "small").append("\">\n");
        svg(chart, figure.width(), figure.height(), name, title, wide ? "desk" : "");
        if (wide) {
            double height = Math.max(figure.height(), chart.naturalHeight(PHONE_WIDTH));
            svg(chart, PHONE_WIDTH, height, name + "-p", title, "phone");
        }
        out.append("<details>\n<summary>")
                .append(Tags.text(words.get("html.figures")))
                .append("<span class=\"vh\">: ")
                .append(Tags.text(title))
                .append("</span></summary>\n");
        scroll.run();
        table(figure.table());
        out.append("</div>\n</details>\n</figure>\n");
    }

    private void svg(Chart chart, double width, double height, String id, String title, String styleClass) {
        String svg = SvgWriter.element(chart, width, height, id, title, words.language(), SvgWriter.Words.TEXT);
        out.append(styleClass.isEmpty() ? "<div>" : "<div class=\"" + styleClass + "\">")
                .append(svg)
                .append("</div>\n");
    }

    private void table(ChartTable table) {
        out.append("<table>\n<thead><tr>");
        table.heads()
                .forEach(head ->
                        out.append("<th scope=\"col\">").append(Tags.text(head)).append("</th>"));
        out.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : table.rows()) {
            out.append("<tr><th scope=\"row\">").append(Tags.text(row.get(0))).append("</th>");
            row.subList(1, row.size())
                    .forEach(cell -> out.append("<td>").append(Tags.text(cell)).append("</td>"));
            out.append("</tr>\n");
        }
        out.append("</tbody>\n</table>\n");
    }
}
