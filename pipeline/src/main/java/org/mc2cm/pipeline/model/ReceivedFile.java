package org.mc2cm.pipeline.model;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A file of the inbox.
 *
 * @param path below the inbox, with {@code /}
 * @param location where it can be opened
 * @param sha256 64 hex digits
 * @param receivedAt day of receipt from received.csv, null when not stated
 */
public record ReceivedFile(String path, Path location, String sha256, long size, @Nullable LocalDate receivedAt) {}
