package org.mc2cm.pipeline.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a stored file adds to the identity of a run.
 *
 * @param statedDay the day that received.csv gave it, null where it gave none (its own submitted_on follows from the hash)
 */
public record Input(String sha256, @Nullable LocalDate statedDay) {}
