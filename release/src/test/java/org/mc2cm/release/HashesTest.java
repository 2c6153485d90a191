package org.mc2cm.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HashesTest {

    @Test
    void a_large_file_has_the_digest_that_the_jdk_computes(@TempDir Path folder) throws Exception {
        byte[] bytes = new byte[3_000_001];
        new Random(1).nextBytes(bytes);
        Path file = Files.write(folder.resolve("large"), bytes);
        assertEquals(Hashes.sha256(bytes), Hashes.sha256(file));
    }
}
