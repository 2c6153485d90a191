package org.mc2cm.pipeline.normalising;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.ConfigException;
import org.mc2cm.pipeline.model.VerbatimSheet;
import org.mc2cm.pipeline.model.VerbatimWorkbook;

/** The mappings of config/mappings, by file name: how sheets that others designed are read. */
public final class Mappings {

    /** With fewer of its headings than this a sheet is another one. */
    private static final double MOST = 0.6;

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
            if (named(mapping).isEmpty()) {
                problems.add("mappings/" + mapping.id() + ".yaml:1: names no element; add one to constants");
            }
            named(mapping).stream()
                    .filter(id -> !catalogue.elements().containsKey(id))
                    .forEach(id -> problems.add("mappings/" + mapping.id() + ".yaml:1: names the element " + id
                            + ", which elements.yaml has not"));
            mapping.cities().values().stream()
                    .filter(id -> catalogue.network().place(id).isEmpty())
                    .forEach(id -> problems.add("mappings/" + mapping.id() + ".yaml:1: names the place " + id
                            + ", which network.yaml has not"));
        }
        if (!problems.isEmpty()) {
            throw new ConfigException(problems);
        }
    }

    private static Set<String> named(Mapping mapping) {
        Set<String> elements = new TreeSet<>();
        elements.add(mapping.constants().element());
        mapping.values().forEach(v -> elements.add(v.constants().getOrDefault("element", "")));
        Mapping.Codes codes = mapping.codes().get("element");
        if (codes != null) {
            elements.addAll(codes.values().values());
        }
        elements.remove("");
        return elements;
    }

    /** The first that fits a workbook wholly; else the first most of whose headings it has. */
    Optional<Mapping> matching(VerbatimWorkbook workbook) {
        for (double share : new double[] {1, MOST}) {
            for (Mapping mapping : all) {
                if (sheets(mapping, workbook).stream().anyMatch(s -> fit(s, mapping) >= share)) {
                    return Optional.of(mapping);
                }
            }
        }
        return Optional.empty();
    }

    /** The share of a mapping's headings that a sheet has; 0 without its anchor or a column of figures. */
    private static double fit(VerbatimSheet sheet, Mapping mapping) {
        Optional<MappedHeader> header = MappedHeader.find(sheet, mapping);
        if (header.isEmpty()) {
            return 0;
        }
        List<String> headings = mapping.headings();
        long there = headings.stream()
                .filter(h -> header.get().column(h).isPresent())
                .count();
        long figures = mapping.values().stream()
                .filter(v -> header.get().paths().values().stream().anyMatch(v::matches))
                .count();
        return (there + figures) / (double) (headings.size() + mapping.values().size());
    }

    /** The headings and labels that the mappings name. */
    Stream<String> words() {
        return all.stream().flatMap(m -> Stream.of(
                        Stream.of(m.table().anchor()),
                        m.headings().stream(),
                        m.cities().keySet().stream(),
                        m.filters().values().stream().flatMap(List::stream),
                        m.codes().values().stream().flatMap(c -> c.values().keySet().stream()),
                        m.values().stream().map(Mapping.Values::heading),
                        m.sum().values().stream())
                .flatMap(words -> words));
    }

    /** By name, by pattern, or all of them. */
    static List<VerbatimSheet> sheets(Mapping mapping, VerbatimWorkbook workbook) {
        String name = mapping.table().sheet();
        return workbook.sheets().stream()
                .filter(sheet -> name.isEmpty()
                        || Fold.fold(sheet.name()).equals(Fold.fold(name))
                        || mapping.table().name().matcher(sheet.name()).matches())
                .toList();
    }
}
