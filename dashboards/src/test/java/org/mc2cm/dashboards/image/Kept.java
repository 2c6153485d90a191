package org.mc2cm.dashboards.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Compares a picture with one that somebody has looked at, or keeps it with {@code -Dgolden.write=true}. */
public final class Kept {

    private static final Path DIFFERENCES = Path.of("target/golden");
    private static final boolean WRITE = Boolean.getBoolean("golden.write");

    private Kept() {}

    /** Fails where the picture is not like the kept one, and draws the difference into {@code target/golden}. */
    public static void compare(Path kept, BufferedImage now) throws IOException {
        if (WRITE) {
            Files.createDirectories(kept.resolveSibling("."));
            ImageIO.write(now, "png", kept.toFile());
        }
        assertThat(kept).exists();
        Likeness likeness = Likeness.of(ImageIO.read(kept.toFile()), now);
        if (!likeness.alike()) {
            Files.createDirectories(DIFFERENCES);
            ImageIO.write(
                    likeness.drawn(),
                    "png",
                    DIFFERENCES.resolve(kept.getFileName()).toFile());
        }
        assertThat(likeness.alike())
                .as("%s: %s of its pixels differ; see %s", kept.getFileName(), likeness.share(), DIFFERENCES)
                .isTrue();
    }
}
