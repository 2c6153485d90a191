package org.mc2cm.pipeline.indicators;

import java.nio.file.Path;
import org.mc2cm.pipeline.catalogue.Catalogue;
import org.mc2cm.pipeline.catalogue.CatalogueReader;

/** The shipped catalogue, read once for these tests. */
final class Catalogues {

    private static final Catalogue SHIPPED = CatalogueReader.read(Path.of("../config"));

    private Catalogues() {}

    static Catalogue shipped() {
        return SHIPPED;
    }
}
