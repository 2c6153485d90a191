package org.mc2cm.pipeline.normalising;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.ConfigException;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimWorkbook;

/** The mappings of config/mappings, by file name: how sheets that others designed are read. */
public final class Mappings {

    private final List<Mapping> all;

    Mappings(List<Mapping> all) {
        this.all = List.copyOf(all);
    }

    /** No mappings: only the network's own workbook is read. */
    public static Mappings none() {
        return new Mappings(List.of());
    }

    /**
     * @param configDir the folder that has {@code mappings/*.yaml}; none there is no mistake
     * @throws ConfigException every mistake with file and line
     */
    public static Mappings read(Path configDir) {
        return new Mappings(new MappingFiles(configDir).read());
    }

    /** @throws ConfigException if one names an element or a place that the catalogue has not */
    void check(Catalogue catalogue) {
        List<String> problems = new ArrayList<>();
        for (Mapping mapping : all) {
            String element = mapping.constants().element();
            if (!catalogue.elements().containsKey(element)) {
                problems.add("mappings/" + mapping.id() + ".yaml:1: names the element " + element
                        + ", which elements.yaml has not");
            }
            mapping.cities().values().stream()
                    .filter(id -> catalogue.network().place(id).isEmpty())
                    .forEach(id -> problems.add("mappings/" + mapping.id() + ".yaml:1: names the place " + id
                            + ", which network.yaml has not"));
        }
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
    }

    /** The first whose sheet and anchor a workbook has. */
    Optional<Mapping> matching(VerbatimWorkbook workbook) {
        return all.stream()
                .filter(mapping -> sheet(mapping, workbook)
                        .flatMap(sheet -> MappedHeader.find(sheet, mapping))
                        .isPresent())
                .findFirst();
    }

    /** The headings and labels that the mappings name. */
    Stream<String> words() {
        return all.stream().flatMap(m -> Stream.of(
                        Stream.of(m.anchor(), m.cityHeading(), m.parts()),
                        m.cities().keySet().stream(),
                        m.filters().keySet().stream(),
                        m.filters().values().stream().flatMap(List::stream),
                        m.partValues().stream())
                .flatMap(words -> words));
    }

    static Optional<VerbatimSheet> sheet(Mapping mapping, VerbatimWorkbook workbook) {
        return workbook.sheets().stream()
                .filter(sheet -> Fold.fold(sheet.name()).equals(Fold.fold(mapping.sheet())))
                .findFirst();
    }
}
