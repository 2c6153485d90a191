package org.mc2cm.pipeline.indicators;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.CatalogueReader;
import org.mc2cm.pipeline.catalogue.Indicator;

/** The shipped catalogue, read once for these tests. */
final class Catalogues {

    private static final Catalogue SHIPPED = CatalogueReader.read(Path.of("../config"));

    private Catalogues() {}

    static Catalogue shipped() {
        return SHIPPED;
    }

    /** The shipped catalogue with these indicators alone. */
    static Catalogue of(String... codes) {
        Map<String, Indicator> some = new LinkedHashMap<>();
        for (String code : List.of(codes)) {
            some.computeIfAbsent(code, SHIPPED::indicator);
        }
        return new Catalogue(
                SHIPPED.network(),
                SHIPPED.dimensions(),
                SHIPPED.elements(),
                some,
                SHIPPED.classes(),
                SHIPPED.instruments(),
                SHIPPED.surveys(),
                SHIPPED.hash());
    }
}
