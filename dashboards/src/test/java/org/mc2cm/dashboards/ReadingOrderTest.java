package org.mc2cm.dashboards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mc2cm.dashboards.page.Figures;
import org.mc2cm.dashboards.page.NetworkPages;
import org.mc2cm.dashboards.pdf.PdfPrinter;
import org.mc2cm.dashboards.text.Words;

/** What a reader hears: the tag tree of the network's report, walked in its order. */
class ReadingOrderTest {

    private static final List<String> SPOKEN = new ArrayList<>();
    private static final Map<String, Integer> TAGS = new HashMap<>();

    @BeforeAll
    static void walk() throws Exception {
        byte[] pdf = PdfPrinter.print(NetworkPages.write(new Figures(SyntheticEdition.plain()), Words.of("en")));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Map<COSDictionary, Map<Integer, String>> texts = new HashMap<>();
            for (PDPage page : document.getPages()) {
                texts.put(page.getCOSObject(), texts(page));
            }
            COSDictionary root =
                    document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            visit(root, null, texts);
        }
    }

    @Test
    void the_headline_comes_before_the_lede_the_tiles_the_map_and_the_themes() {
        assertThat(positions(
                        "Migrant women in 20 cities:",
                        "In the third quarter of 2026",
                        "Survivors served",
                        "Who stands behind",
                        "Map of the Mediterranean",
                        "What to read first",
                        "Women and men side by side",
                        "All network figures",
                        "Who reported, and how well",
                        "How to read the figures"))
                .isSorted()
                .doesNotContain(-1);
    }

    @Test
    void heads_and_feet_of_pages_are_not_read() {
        assertThat(String.join(" ", SPOKEN))
                .doesNotContain("Funded by the European Union and the Swiss Agency for "
                        + "Development and Cooperation. 2026-Q3.1")
                .doesNotContain("1 / ");
    }

    @Test
    void every_chart_is_a_figure_with_its_words() {
        assertThat(TAGS.get("Figure")).isGreaterThan(15);
        assertThat(TAGS).doesNotContainKey("Figure without words");
    }

    @Test
    void every_header_cell_says_what_it_heads() {
        assertThat(TAGS.get("TH")).isGreaterThan(80);
        assertThat(TAGS).doesNotContainKey("TH without scope");
    }

    private static List<Integer> positions(String... starts) {
        List<Integer> positions = new ArrayList<>();
        for (String start : starts) {
            int at = -1;
            for (int i = 0; i < SPOKEN.size() && at < 0; i++) {
                at = SPOKEN.get(i).startsWith(start) ? i : -1;
            }
            positions.add(at);
        }
        return positions;
    }

    private static void visit(
            COSBase node, @Nullable COSDictionary page, Map<COSDictionary, Map<Integer, String>> texts) {
        if (node instanceof COSArray array) {
            array.forEach(child -> visit(dereferenced(child), page, texts));
        } else if (node instanceof COSInteger id && page != null) {
            String text = texts.getOrDefault(page, Map.of()).getOrDefault(id.intValue(), "");
            if (!text.isBlank()) {
                SPOKEN.add(text.strip());
            }
        } else if (node instanceof COSDictionary element) {
            element(element, page, texts);
        }
    }

    private static void element(
            COSDictionary element, @Nullable COSDictionary page, Map<COSDictionary, Map<Integer, String>> texts) {
        COSDictionary own = element.getCOSDictionary(COSName.PG) == null ? page : element.getCOSDictionary(COSName.PG);
        if (element.containsKey(COSName.MCID)) {
            visit(COSInteger.get(element.getInt(COSName.MCID)), own, texts);
            return;
        }
        String tag = element.getNameAsString(COSName.S);
        if (tag != null) {
            TAGS.merge(tag, 1, Integer::sum);
        }
        if ("Figure".equals(tag)) {
            String alt = element.getString(COSName.ALT);
            if (alt == null || alt.isBlank()) {
                TAGS.merge("Figure without words", 1, Integer::sum);
            } else {
                SPOKEN.add(alt);
            }
        }
        if ("TH".equals(tag) && !hasScope(element.getDictionaryObject(COSName.A))) {
            TAGS.merge("TH without scope", 1, Integer::sum);
        }
        COSBase children = element.getDictionaryObject(COSName.K);
        if (children != null && !"Figure".equals(tag)) {
            visit(children, own, texts);
        }
    }

    private static boolean hasScope(@Nullable COSBase attributes) {
        if (attributes instanceof COSArray array) {
            for (COSBase one : array) {
                if (hasScope(dereferenced(one))) {
                    return true;
                }
            }
        }
        return attributes instanceof COSDictionary dictionary && dictionary.containsKey(COSName.getPDFName("Scope"));
    }

    private static COSBase dereferenced(COSBase node) {
        return node instanceof org.apache.pdfbox.cos.COSObject object ? object.getObject() : node;
    }

    private static Map<Integer, String> texts(PDPage page) throws Exception {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        Map<Integer, String> texts = new HashMap<>();
        extractor.getMarkedContents().forEach(content -> collect(content, texts));
        return texts;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> texts) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                collect(inner, texts);
            }
        }
        if (content.getMCID() >= 0) {
            texts.merge(content.getMCID(), text.toString(), String::concat);
        }
    }
}
