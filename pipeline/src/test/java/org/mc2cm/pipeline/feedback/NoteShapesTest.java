package org.mc2cm.pipeline.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mc2cm.pipeline.finding.Severity;
import org.w3c.dom.Document;

class NoteShapesTest {

    private static final String VML = "urn:schemas-microsoft-com:vml";
    /** As a program writes it that gives the names prefixes of its own. */
    private static final String OTHER = "<xml xmlns:ns1=\"" + VML
            + "\" xmlns:ns2=\"urn:schemas-microsoft-com:office:excel\"><ns1:shapetype id=\"_x0000_t202\"></ns1:shapetype>"
            + "<ns1:shape id=\"_x0000_s1026\"><ns2:ClientData><ns2:Row>4</ns2:Row><ns2:Column>1</ns2:Column>"
            + "</ns2:ClientData></ns1:shape></xml>";

    private static Remark remark() {
        return new Remark(Area.of("E9").orElseThrow(), Severity.WARN, "what is wrong");
    }

    private static int shapes(String drawing) throws IOException {
        Document read = Xml.parse(drawing.getBytes(StandardCharsets.UTF_8));
        return read.getElementsByTagNameNS(VML, "shape").getLength();
    }

    @Test
    void a_shape_is_added_to_a_drawing_of_other_prefixes() throws IOException {
        assertThat(shapes(NoteShapes.change(OTHER, List.of(), List.of(remark()), false)))
                .isEqualTo(2);
    }

    @Test
    void the_shape_of_a_cell_that_lost_its_comment_goes_whatever_its_prefix() throws IOException {
        assertThat(shapes(NoteShapes.change(OTHER, List.of("B5"), List.of(remark()), false)))
                .isEqualTo(1);
    }
}
