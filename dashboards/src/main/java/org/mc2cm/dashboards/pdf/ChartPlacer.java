package org.mc2cm.dashboards.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Shape;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mc2cm.dashboards.chart.Chart;
import org.w3c.dom.Element;

/** Draws each {@code <object>} of the page with the chart that it names. */
final class ChartPlacer implements FSObjectDrawer {

    private final Map<String, Chart> charts;
    private final PdfFaces faces;

    ChartPlacer(Map<String, Chart> charts, PdfFaces faces) {
        this.charts = charts;
        this.faces = faces;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        Chart chart = charts.get(element.getAttribute("data"));
        if (chart == null) {
            throw new IllegalStateException("no chart named " + element.getAttribute("data"));
        }
        float w = (float) (width / dotsPerPixel);
        float h = (float) (height / dotsPerPixel);
        device.drawWithGraphics((float) x, (float) y, w, h, graphics -> {
            if (graphics instanceof PdfBoxGraphics2D pdf) {
                pdf.setFontTextDrawer(new ChartText(faces));
            }
            chart.draw(graphics, w, h);
        });
        return null;
    }
}
