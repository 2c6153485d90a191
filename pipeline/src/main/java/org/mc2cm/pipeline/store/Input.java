package org.mc2cm.pipeline.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a stored file adds to the identity of a run. */
public record Input(String sha256, @Nullable LocalDate receivedAt) {}
