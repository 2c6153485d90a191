package org.mc2cm.pipeline.inbox;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mc2cm.pipeline.model.ReceivedFile;

/**
 * What an inbox holds.
 *
 * @param files by path in code-point order
 * @param problems what was wrong with received.csv, links and files that cannot be opened
 */
public record Scan(List<ReceivedFile> files, List<InboxFinding> problems) {

    public Scan {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    /** Paths whose bytes came earlier in the list, each with the path that stands for them; in the order of files. */
    public Map<String, String> duplicates() {
        Map<String, String> first = new HashMap<>();
        Map<String, String> duplicates = new LinkedHashMap<>();
        for (ReceivedFile file : files) {
            String earlier = first.putIfAbsent(file.sha256(), file.path());
            if (earlier != null) {
                duplicates.put(file.path(), earlier);
            }
        }
        return Collections.unmodifiableMap(duplicates);
    }
}
