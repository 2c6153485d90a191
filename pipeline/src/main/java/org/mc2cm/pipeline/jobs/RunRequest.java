package org.mc2cm.pipeline.jobs;

import java.nio.file.Path;
import java.util.List;
import org.mc2cm.pipeline.model.Quarter;

/**
 * What a person asks of a run.
 *
 * @param quarter the one to be released
 * @param languages of the dashboards, sorted
 * @param again run once more although the same run is complete
 */
public record RunRequest(Quarter quarter, Path inbox, Path home, Path config, List<String> languages, boolean again) {}
