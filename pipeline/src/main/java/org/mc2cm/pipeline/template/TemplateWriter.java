package org.mc2cm.pipeline.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.Instrument;
import org.mc2cm.pipeline.catalogue.MatrixTag;
import org.mc2cm.pipeline.catalogue.Place;
import org.mc2cm.pipeline.model.Quarter;

/**
 * Writes a city's workbook for a quarter from the catalogue: what it asks is what the reader expects and the rules
 * check. The same arguments give the same bytes.
 */
public final class TemplateWriter {

    /** Stands in the cell named {@code template_version}. */
    public static final String VERSION = "1";

    private final Catalogue catalogue;
    private final List<Instrument> instruments;
    private final Map<MatrixTag, MatrixRow> rows = new HashMap<>();

    public TemplateWriter(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.instruments = catalogue.instruments().values().stream()
                .sorted(Comparator.comparing(TemplateWriter::place))
                .toList();
        for (DataElement element : MatrixRow.counted(catalogue)) {
            MatrixRow.of(element, catalogue).forEach(row -> rows.put(row.tag(), row));
        }
    }

    /** Sheets stand by their numbers, the matrices before the long form, in the order of the themes. */
    private static String place(Instrument instrument) {
        boolean matrix = instrument.layout().equals("matrix");
        return matrix ? "02W" + Theme.of(instrument.id()).ordinal() : instrument.id();
    }

    /** Whether the matrix sheets have an open cell for it. */
    public boolean asks(Prefill.Cell cell) {
        MatrixRow row = rows.get(cell.tag());
        return row != null && MatrixTag.SEXES.contains(cell.sex()) && row.takes(cell.sex());
    }

    /**
     * An empty workbook.
     *
     * @param city a participant, a member or a reporter
     * @param language one of the network's five; Arabic sheets run from right to left
     * @param prefill last quarter's values, shown beside the empty cells
     * @throws IllegalArgumentException for a language that the network does not write
     */
    public void write(Place city, Quarter quarter, String language, Prefill prefill, OutputStream out)
            throws IOException {
        write(city, quarter, language, prefill, Filling.NONE, out);
    }

    /** A workbook that holds something already. The stream is flushed and stays open. */
    public void write(Place city, Quarter quarter, String language, Prefill prefill, Filling filling, OutputStream out)
            throws IOException {
        Cover cover = new Cover(city, quarter, Words.in(language), prefill, filling);
        SharedStrings strings = new SharedStrings();
        Map<String, String> names = new TreeMap<>();
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(ReadmeSheet.write(cover, instruments, catalogue, strings));
        for (Instrument instrument : instruments) {
            switch (instrument.layout()) {
                case "key-value" -> sheets.add(SubmissionSheet.write(cover, instrument, strings, names));
                case "long" -> sheets.add(LongSheet.write(cover, instrument, money(), strings));
                case "matrix" -> {
                    if (filling.matrices()) {
                        sheets.add(MatrixSheet.write(cover, instrument, catalogue, strings));
                    }
                }
                default -> throw new IllegalStateException("no sheet of layout " + instrument.layout());
            }
        }
        for (Filling.Table table : filling.tables()) {
            sheets.add(PlainSheet.write(table, strings));
        }
        sheets.add(ListsSheet.write(language, catalogue, instruments, strings, names));
        String title = cover.words().of("readme.title") + " · " + cover.subject();
        XlsxPackage.write(
                BookXml.parts(sheets, strings, names, cover.words().rightToLeft(), cover.printed(), title, quarter),
                out);
    }

    private Set<String> money() {
        return catalogue.elements().values().stream()
                .filter(e -> e.unit().equals("national currency"))
                .map(DataElement::id)
                .collect(Collectors.toSet());
    }
}
