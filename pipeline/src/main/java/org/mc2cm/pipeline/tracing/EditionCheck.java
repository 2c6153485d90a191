package org.mc2cm.pipeline.tracing;

import java.nio.file.Path;
import java.util.List;
import org.mc2cm.release.EditionReader;
import org.mc2cm.release.ReleaseException;

/** Whether a release folder is what its manifest says. */
public final class EditionCheck {

    private EditionCheck() {}

    /** One sentence for each thing that is wrong; empty when the edition is sound and can be read. */
    public static List<String> problems(Path folder) {
        try {
            List<String> damage = EditionReader.damage(folder);
            if (damage.isEmpty()) {
                EditionReader.open(folder);
            }
            return damage;
        } catch (ReleaseException e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }
}
