package org.mc2cm.pipeline.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class XlsxPackageTest {

    @Test
    void the_time_zone_does_not_enter_the_bytes() throws IOException {
        assertThat(written("Asia/Tokyo")).isEqualTo(written("America/Lima"));
    }

    private static byte[] written(String zone) throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            XlsxPackage.write(Map.of("a.xml", "<a/>"), out);
            return out.toByteArray();
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
