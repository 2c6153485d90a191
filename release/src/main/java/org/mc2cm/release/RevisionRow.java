package org.mc2cm.release;

/**
 * A row of revisions.csv: a value whose published form changed since the edition before.
 *
 * @param oldDisplay empty where the new one is withheld
 * @param cause LATE, ERROR, METHOD or RECLASS
 */
public record RevisionRow(ValueKey key, int oldEdition, String oldDisplay, String newDisplay, String cause) {}
