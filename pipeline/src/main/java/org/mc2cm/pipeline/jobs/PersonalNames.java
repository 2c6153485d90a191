package org.mc2cm.pipeline.jobs;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.Seen;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.release.Hashes;

/** The name of a file that is set aside: as a hash where the name itself looks like that of a person. */
final class PersonalNames {

    private PersonalNames() {}

    static ReceivedFile of(ReceivedFile file) {
        return new ReceivedFile(shown(file.path()), file.location(), file.sha256(), file.size(), file.receivedAt());
    }

    static String shown(String path) {
        String words = path.replaceAll("\\.[A-Za-z0-9]{1,5}$", "").replaceAll("[_./\\-]+", " ");
        boolean personal = Seen.personal(path) || Seen.personal(words);
        return personal ? "name-" + Hashes.sha256(path.getBytes(StandardCharsets.UTF_8)) : path;
    }

    /** Whether a file is set aside for what it says about persons. */
    static boolean aside(List<Finding> findings) {
        return findings.stream().anyMatch(PersonalNames::aside);
    }

    static boolean aside(Finding finding) {
        return finding.severity() == Severity.REJ_FILE
                && (finding.rule().equals("M31") || finding.message().equals("M05.personal"));
    }
}
