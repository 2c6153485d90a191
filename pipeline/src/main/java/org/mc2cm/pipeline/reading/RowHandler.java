package org.mc2cm.pipeline.reading;

/** Takes the rows of a sheet as they are read. */
@FunctionalInterface
public interface RowHandler {

    /** Called once a row that has a value, in order. The row is used again for the next: keep nothing of it. */
    void row(StreamedRow row);
}
