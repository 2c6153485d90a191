package org.mc2cm.pipeline.jobs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mc2cm.pipeline.feedback.FileOutcome;
import org.mc2cm.pipeline.feedback.Letter;
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
        scan.files().forEach(f -> files.put(PersonalNames.shown(f.path()), f));
        scan.files().forEach(f -> files.put(f.path(), f));
        Map<String, String> languages = store.languages();
        Map<String, Map<String, Integer>> elements = store.observations().elements();
        try {
            // one by one: the figures are computed meanwhile, and need the other cores more
            outcomes.forEach(outcome -> {
                ReceivedFile file = files.get(outcome.file());
                if (file != null) {
                    String language = languages.getOrDefault(file.sha256(), "");
                    Map<String, Integer> filed = elements.getOrDefault(file.sha256(), Map.of());
                    write(
                            file,
                            FeedbackWork.letter(outcome, language.isEmpty() ? "en" : language, filed),
                            folder.resolve(outcome.file() + FeedbackWork.ENDING));
                }
            });
        } catch (UncheckedIOException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void write(ReceivedFile file, Letter letter, Path target) {
        try {
            work.write(file.location(), letter, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
