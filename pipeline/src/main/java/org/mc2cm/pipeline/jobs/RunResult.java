package org.mc2cm.pipeline.jobs;

import java.util.List;

/**
 * How a run ended.
 *
 * @param exitCode of the contract: 0, 1 or 3
 * @param lines for people, to standard output
 */
public record RunResult(int exitCode, List<String> lines) {}
