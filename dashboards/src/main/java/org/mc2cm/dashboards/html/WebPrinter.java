package org.mc2cm.dashboards.html;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mc2cm.dashboards.text.Words;
import org.w3c.dom.Element;

/**
 * Writes a page as one HTML file that needs nothing else: no network, no script, no second file. Equal bytes for equal
 * pages; safe for use by many threads at once.
 */
public final class WebPrinter {

    private final WebPage page;
    private final Words words;
    private final StringBuilder out = new StringBuilder(1 << 18);

    private WebPrinter(WebPage page) {
        this.page = page;
        this.words = page.words();
    }

    /** The bytes of the file, UTF-8. */
    public static byte[] print(WebPage page) {
        return new WebPrinter(page).write().getBytes(StandardCharsets.UTF_8);
    }

    private String write() {
        WebBody body = new WebBody(page);
        String main = body.main();
        head();
        out.append("<body>\n<a class=\"skip\" href=\"#main\">")
                .append(Tags.text(words.get("html.skip")))
                .append("</a>\n");
        banner(body.running("hd"));
        contents(body.sections());
        out.append("<main id=\"main\" tabindex=\"-1\">\n").append(main).append("</main>\n");
        others();
        foot(body.running("ft"));
        return out.append("</body>\n</html>\n").toString();
    }

    private void head() {
        String style = WebStyle.text();
        out.append("<!DOCTYPE html>\n<html lang=\"").append(words.language()).append('"');
        out.append(words.rightToLeft() ? " dir=\"rtl\">\n" : " dir=\"ltr\">\n");
        out.append("<head>\n<meta charset=\"utf-8\">\n");
        out.append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(WebStyle.policy())
                .append("\">\n");
        out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.append("<meta name=\"color-scheme\" content=\"light only\">\n");
        out.append("<meta name=\"referrer\" content=\"no-referrer\">\n");
        out.append("<title>").append(Tags.text(page.title())).append("</title>\n");
        out.append("<style>").append(style).append("</style>\n</head>\n");
    }

    /** What runs at the head of each printed page stays at the head of the screen. */
    private void banner(List<Element> cells) {
        out.append("<header class=\"banner\">");
        cells.forEach(cell -> out.append("<span>").append(Tags.inner(cell)).append("</span>"));
        out.append("</header>\n");
    }

    private void contents(List<WebPage.Link> sections) {
        list("contents", words.get("html.contents"), sections);
    }

    private void others() {
        list("others", words.get("html.others"), page.others());
    }

    private void list(String styleClass, String label, List<WebPage.Link> links) {
        out.append("<nav class=\"")
                .append(styleClass)
                .append("\" aria-label=\"")
                .append(Tags.quoted(label));
        out.append("\">\n<p>").append(Tags.text(label)).append("</p>\n<ul>\n");
        for (WebPage.Link link : links) {
            out.append("<li>").append(anchor(link)).append("</li>\n");
        }
        out.append("</ul>\n</nav>\n");
    }

    private void foot(List<Element> cells) {
        out.append("<footer>\n<p>");
        out.append(anchor(new WebPage.Link(page.pdf(), words.get("html.pdf")))).append("</p>\n");
        for (Element cell : cells) {
            out.append("<p>").append(Tags.inner(cell)).append("</p>\n");
        }
        out.append("</footer>\n");
    }

    private static String anchor(WebPage.Link link) {
        return "<a href=\"" + Tags.quoted(link.address()) + "\">" + Tags.text(link.text()) + "</a>";
    }
}
