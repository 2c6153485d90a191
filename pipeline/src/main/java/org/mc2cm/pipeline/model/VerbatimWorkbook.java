package org.mc2cm.pipeline.model;

import java.util.List;
import java.util.Optional;

/** A workbook as it came: sheets in their order. */
public record VerbatimWorkbook(boolean date1904, List<VerbatimSheet> sheets) {

    public Optional<VerbatimSheet> sheet(String name) {
        return sheets.stream().filter(s -> s.name().equals(name)).findFirst();
    }
}
