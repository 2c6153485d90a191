package org.mc2cm.pipeline.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.ReceivedFile;

/** The files as they came: accepted ones by hash, hostile ones apart, those with personal data not at all. */
final class KeptFiles {

    private final Path home;

    KeptFiles(Path home) {
        this.home = home;
    }

    void keep(ReceivedFile file, Outcome outcome, FindingBook findings) throws IOException {
        if (holdsPersonalData(findings)) {
            return;
        }
        if (outcome.loaded()) {
            copy(file, home.resolve("submissions"));
        } else if (findings.kept().stream().anyMatch(KeptFiles::hostile)) {
            copy(file, home.resolve("quarantine"));
        }
    }

    private static boolean holdsPersonalData(FindingBook findings) {
        return findings.kept().stream()
                .anyMatch(f -> f.severity() == Severity.REJ_FILE
                        && (f.rule().equals("M31") || f.rule().equals("M05")));
    }

    private static boolean hostile(Finding finding) {
        return finding.severity() == Severity.REJ_FILE && finding.rule().equals("M34");
    }

    private static void copy(ReceivedFile file, Path folder) throws IOException {
        Path place = folder.resolve(file.sha256());
        if (!Files.exists(place)) {
            Path beside = folder.resolve("." + file.sha256() + ".new");
            Files.copy(file.location(), beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        }
    }
}
