package org.mc2cm.pipeline.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.FindingBook;
import org.mc2cm.pipeline.finding.Severity;
import org.mc2cm.pipeline.model.Outcome;
import org.mc2cm.pipeline.model.ReceivedFile;

/** The files as they came: accepted ones by hash, hostile ones apart, of those with personal data only where in them it stands. */
final class KeptFiles {

    private final Path home;

    KeptFiles(Path home) {
        this.home = home;
    }

    void keep(ReceivedFile file, Outcome outcome, FindingBook findings) throws IOException {
        if (PersonalNames.aside(findings.kept())) {
            incident(file, findings);
            return;
        }
        if (outcome.loaded()) {
            if (findings.kept().stream().noneMatch(SurveyReading::tellsWhoAnswered)) {
                copy(file, home.resolve("submissions"));
            }
        } else if (findings.kept().stream().anyMatch(KeptFiles::hostile)) {
            copy(file, home.resolve("quarantine"));
        }
    }

    /** Where in the file it was, for the book of incidents; nothing of what it was. */
    private void incident(ReceivedFile file, FindingBook findings) throws IOException {
        List<String> lines = findings.kept().stream()
                .map(f -> f.rule() + " " + f.message() + " " + f.sheet()
                        + (f.cell().isEmpty() ? "" : "!" + f.cell()))
                .toList();
        Files.write(home.resolve("quarantine").resolve(file.sha256() + ".incident.txt"), lines);
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
