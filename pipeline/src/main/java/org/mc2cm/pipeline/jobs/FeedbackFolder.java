package org.mc2cm.pipeline.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.feedback.FileOutcome;
import org.mc2cm.pipeline.inbox.Scan;
import org.mc2cm.pipeline.model.Observation;
import org.mc2cm.pipeline.model.ReceivedFile;
import org.mc2cm.pipeline.store.Store;

/** The feedback workbooks of a run, one a file of the inbox, in the inbox's folders. */
final class FeedbackFolder {

    private final FeedbackWork work;
    private final Store store;

    FeedbackFolder(FeedbackWork work, Store store) {
        this.work = work;
        this.store = store;
    }

    void write(Path folder, List<FileOutcome> outcomes, Scan scan) throws IOException {
        Map<String, ReceivedFile> files = new HashMap<>();
        scan.files().forEach(f -> files.put(PersonalNames.shown(f.path()), f));
        scan.files().forEach(f -> files.put(f.path(), f));
        try {
            outcomes.parallelStream().forEach(outcome -> write(folder, outcome, files.get(outcome.file())));
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void write(Path folder, FileOutcome outcome, @Nullable ReceivedFile file) {
        if (file == null) {
            return;
        }
        String language = store.language(file.sha256());
        List<Observation> filed =
                outcome.rowsLoaded() == 0 ? List.of() : store.observations().ofFile(file.sha256());
        try {
            work.write(
                    file.location(),
                    FeedbackWork.letter(outcome, language, filed),
                    folder.resolve(outcome.file() + FeedbackWork.ENDING));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
