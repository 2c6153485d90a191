package org.mc2cm.pipeline.publishing.exports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** sdmx.csv: every row of values.csv as SDMX-CSV 2.0, described by sdmx-dsd.xml. */
final class SdmxCsv {

    private static final byte[] START =
            ("dataflow," + SdmxComponent.DATAFLOW + ",I").getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NONE = SdmxComponent.NOT_APPLICABLE.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] QUARTERLY = "Q".getBytes(StandardCharsets.US_ASCII);

    private static final List<SdmxComponent> COMPONENTS = List.of(SdmxComponent.values());

    static List<String> header() {
        List<String> header = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"));
        for (SdmxComponent component : SdmxComponent.values()) {
            header.add(component.name());
        }
        return List.copyOf(header);
    }

    private final LineBuffer buffer;

    SdmxCsv(LineBuffer buffer) {
        this.buffer = buffer;
        buffer.put((String.join(",", header()) + '\n').getBytes(StandardCharsets.US_ASCII));
    }

    void add(ValueLine line) throws IOException {
        buffer.put(START);
        for (SdmxComponent component : COMPONENTS) {
            buffer.put(',');
            field(line, component);
        }
        buffer.put('\n');
        buffer.relieve();
    }

    private void field(ValueLine line, SdmxComponent component) {
        ValueLine.Column column = component.column();
        if (column == null) {
            buffer.put(QUARTERLY);
        } else if (component.isDimension() && line.isEmpty(column)) {
            buffer.put(NONE);
        } else {
            line.copy(column, buffer);
        }
    }
}
