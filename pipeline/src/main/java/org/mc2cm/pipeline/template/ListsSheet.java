package org.mc2cm.pipeline.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.DataElement;
import org.mc2cm.pipeline.catalogue.Dimension;
import org.mc2cm.pipeline.catalogue.Indicator;
import org.mc2cm.pipeline.catalogue.Instrument;
import org.mc2cm.pipeline.catalogue.LocalText;

/** 99_LISTS: the code lists in the five languages, and beside them what the drop-downs show. */
final class ListsSheet {

    /** Written instead of a figure that there is not. */
    static final List<String> RESERVED = List.of("NA_NOT_APPLICABLE", "NA_NOT_COLLECTED", "NA_CONFIDENTIAL");

    private final Sheet sheet;
    private final String language;
    private final Map<String, String> names;
    private int row;

    private ListsSheet(Sheet sheet, String language, Map<String, String> names) {
        this.sheet = sheet;
        this.language = language;
        this.names = names;
    }

    /** @param names gets {@code list_…} (code and meaning) and {@code codes_…} (codes alone) */
    static Sheet write(
            String language,
            Catalogue catalogue,
            List<Instrument> instruments,
            SharedStrings strings,
            Map<String, String> names) {
        Sheet sheet = new Sheet("99_LISTS", Ink.FAINT, strings);
        sheet.hidden = true;
        for (int i = 0; i < 8; i++) {
            sheet.column(i < 2 ? 22 : 40, false, Style.PLAIN);
        }
        ListsSheet lists = new ListsSheet(sheet, language, names);
        lists.head();
        for (String id : dimensions(catalogue, instruments)) {
            lists.dimension(catalogue.dimension(id));
        }
        lists.elements(MatrixRow.counted(catalogue));
        lists.indicators(catalogue.administrative());
        lists.reserved();
        return sheet;
    }

    private static Set<String> dimensions(Catalogue catalogue, List<Instrument> instruments) {
        Set<String> ids = new LinkedHashSet<>();
        for (Instrument instrument : instruments) {
            instrument.fields().stream()
                    .map(Instrument.Field::dimension)
                    .filter(id -> !id.isEmpty())
                    .forEach(ids::add);
        }
        if (ids.contains("DIM_NAME")) {
            catalogue.dimension("DIM_NAME").codes().forEach(code -> ids.add(code.id()));
        }
        return ids;
    }

    private void head() {
        sheet.row(row++, 0, false);
        List<String> heads = List.of("list", "code", "en", "fr", "ar", "es", "it", "shown");
        for (int i = 0; i < heads.size(); i++) {
            sheet.text(i, Style.HEAD_OTH, heads.get(i));
        }
    }

    private void dimension(Dimension dimension) {
        int first = row;
        for (Dimension.Code code : dimension.codes()) {
            if (code.entered()) {
                entry(dimension.id(), code.id(), code.label());
            }
        }
        name(dimension.id(), first);
    }

    private void elements(List<DataElement> elements) {
        int first = row;
        elements.forEach(e -> entry("ELEMENT", e.id(), e.name()));
        name("ELEMENT", first);
    }

    private void indicators(List<Indicator> indicators) {
        int first = row;
        indicators.forEach(i -> entry("INDICATOR", i.code(), i.name()));
        name("INDICATOR", first);
    }

    private void reserved() {
        int first = row;
        for (String word : RESERVED) {
            sheet.row(row++, 0, false);
            sheet.text(0, Style.MACHINE, "RESERVED");
            sheet.text(1, Style.PLAIN, word);
            sheet.text(7, Style.PLAIN, word);
        }
        name("RESERVED", first);
    }

    private void entry(String list, String code, LocalText label) {
        sheet.row(row++, 0, false);
        sheet.text(0, Style.MACHINE, list);
        sheet.text(1, Style.PLAIN, code);
        for (int i = 0; i < LocalText.LANGUAGES.size(); i++) {
            sheet.text(2 + i, Style.PLAIN, label.in(LocalText.LANGUAGES.get(i)));
        }
        sheet.text(7, Style.PLAIN, code + " - " + label.in(language));
    }

    private void name(String list, int first) {
        names.put("codes_" + list, "'99_LISTS'!$B$" + (first + 1) + ":$B$" + row);
        names.put("list_" + list, "'99_LISTS'!$H$" + (first + 1) + ":$H$" + row);
    }
}
