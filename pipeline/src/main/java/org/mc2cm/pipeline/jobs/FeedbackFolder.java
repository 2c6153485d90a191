package org.mc2cm.pipeline.jobs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mc2cm.pipeline.feedback.FileOutcome;
import org.mc2cm.pipeline.inbox.Scan;
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
        scan.files().forEach(f -> files.put(f.path(), f));
        for (FileOutcome outcome : outcomes) {
            ReceivedFile file = files.get(outcome.file());
            if (file != null) {
                String language = store.language(file.sha256());
                var letter = FeedbackWork.letter(
                        outcome, language, store.observations().ofFile(file.sha256()));
                work.write(file.location(), letter, folder.resolve(outcome.file() + FeedbackWork.ENDING));
            }
        }
    }
}
