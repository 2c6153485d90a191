package org.mc2cm.pipeline.catalogue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Reads and checks the config folder as a whole. */
public final class CatalogueReader {

    private CatalogueReader() {}

    /**
     * @param configDir the folder with network.yaml, dimensions.yaml, disclosure.yaml, elements.yaml, indicators/ and
     *     instruments/
     * @throws ConfigException with every mistake in it, each with file, line and what to write instead
     */
    public static Catalogue read(Path configDir) {
        Problems problems = new Problems();
        if (!Files.isDirectory(configDir)) {
            problems.add(configDir.toString(), 1, "there is no such folder; name the config folder with --config");
            problems.throwIfAny();
        }
        ConfigFiles files = new ConfigFiles(configDir, problems);
        Map<String, Dimension> dimensions = new DimensionsReader().read(files.read("dimensions.yaml"));
        Network network = new NetworkReader(dimensions).read(files.read("network.yaml"));
        Map<String, DisclosureClass> classes = DisclosureReader.read(files.read("disclosure.yaml"));
        ElementsReader elementsReader = new ElementsReader(dimensions, classes);
        Map<String, DataElement> elements = elementsReader.read(files.read("elements.yaml"));
        IndicatorsReader indicatorsReader = new IndicatorsReader(dimensions, classes, elements);
        files.in("indicators").forEach(name -> indicatorsReader.read(files.read(name)));
        Map<String, Indicator> indicators = indicatorsReader.inCatalogueOrder();
        elementsReader.checkClasses(indicators.values());
        InstrumentsReader instrumentsReader = new InstrumentsReader(dimensions, classes);
        files.in("instruments").forEach(name -> instrumentsReader.read(files.read(name)));
        Map<String, Instrument> instruments = instrumentsReader.all(problems);
        SurveysReader surveys = new SurveysReader(elements);
        if (Files.isDirectory(configDir.resolve("surveys"))) {
            files.in("surveys").forEach(name -> surveys.read(files.read(name)));
        }
        problems.throwIfAny();
        return new Catalogue(
                network, dimensions, elements, indicators, classes, instruments, surveys.all(), files.hash());
    }
}
