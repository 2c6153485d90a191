package org.mc2cm.pipeline.publishing.exports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.mc2cm.release.Edition;

/** sdmx-dsd.xml: the data structure of sdmx.csv as an SDMX-ML 3.0 structure message, with every code that it uses. */
final class SdmxStructure {

    private static final String SCHEMAS = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/";
    private static final String MODEL = "urn:sdmx:org.sdmx.infomodel.";
    private static final String VERSION = "(1.0.0)";
    private static final String CONCEPTS = SdmxComponent.AGENCY + ":CONCEPTS" + VERSION;
    private static final String STRUCTURE = SdmxComponent.AGENCY + ":INDICATORS_DSD" + VERSION;

    private final Xml xml;
    private final SdmxCodes codes;
    private final Edition edition;

    private SdmxStructure(Xml xml, SdmxCodes codes, Edition edition) {
        this.xml = xml;
        this.codes = codes;
        this.edition = edition;
    }

    static void write(Edition edition, SdmxCodes codes, Path file) throws IOException {
        try (Xml xml = Xml.into(file)) {
            new SdmxStructure(xml, codes, edition).message();
        }
    }

    private void message() {
        xml.start(
                "mes:Structure",
                "xmlns:mes",
                SCHEMAS + "message",
                "xmlns:str",
                SCHEMAS + "structure",
                "xmlns:com",
                SCHEMAS + "common");
        xml.start("mes:Header");
        xml.text(
                "mes:ID",
                "MC2CM_" + edition.manifest().quarter().replace('-', '_') + "_E"
                        + edition.manifest().edition());
        xml.text("mes:Test", Boolean.toString(edition.manifest().synthetic()));
        xml.text("mes:Prepared", edition.manifest().date() + "T00:00:00Z");
        xml.empty("mes:Sender", "id", SdmxComponent.AGENCY);
        xml.end();
        xml.start("mes:Structures");
        codelists();
        concepts();
        dataflow();
        structure();
        xml.end().end();
    }

    private void codelists() {
        xml.start("str:Codelists");
        codes.lists().forEach((id, list) -> {
            xml.start("str:Codelist", "agencyID", SdmxComponent.AGENCY, "id", id, "version", "1.0.0");
            xml.text("com:Name", id.substring("CL_".length()).toLowerCase(java.util.Locale.ROOT), "xml:lang", "en");
            list.forEach((code, names) -> {
                xml.start("str:Code", "id", code);
                names(names);
                xml.end();
            });
            xml.end();
        });
        xml.end();
    }

    private void concepts() {
        xml.start("str:ConceptSchemes");
        xml.start("str:ConceptScheme", "agencyID", SdmxComponent.AGENCY, "id", "CONCEPTS", "version", "1.0.0");
        xml.text("com:Name", "Concepts of the network's indicators", "xml:lang", "en");
        for (SdmxComponent component : SdmxComponent.values()) {
            xml.start("str:Concept", "id", component.name());
            xml.text("com:Name", component.label(), "xml:lang", "en");
            xml.end();
        }
        xml.end().end();
    }

    private void dataflow() {
        xml.start("str:Dataflows");
        xml.start("str:Dataflow", "agencyID", SdmxComponent.AGENCY, "id", "INDICATORS", "version", "1.0.0");
        xml.text("com:Name", "Indicators on migrant women in the network's cities", "xml:lang", "en");
        xml.text("str:Structure", MODEL + "datastructure.DataStructure=" + STRUCTURE);
        xml.end().end();
    }

    private void structure() {
        xml.start("str:DataStructures");
        xml.start("str:DataStructure", "agencyID", SdmxComponent.AGENCY, "id", "INDICATORS_DSD", "version", "1.0.0");
        xml.text("com:Name", "Indicators by place, window, sex, age, migration status and quarter", "xml:lang", "en");
        xml.start("str:DataStructureComponents");
        xml.start("str:DimensionList", "id", "DimensionDescriptor");
        components(SdmxComponent.Kind.DIMENSION, "str:Dimension");
        components(SdmxComponent.Kind.TIME, "str:TimeDimension");
        xml.end();
        xml.start("str:AttributeList", "id", "AttributeDescriptor");
        components(SdmxComponent.Kind.ATTRIBUTE, "str:Attribute");
        xml.end();
        xml.start("str:MeasureList", "id", "MeasureDescriptor");
        components(SdmxComponent.Kind.MEASURE, "str:Measure");
        xml.end();
        xml.end().end().end();
    }

    private void components(SdmxComponent.Kind kind, String element) {
        for (SdmxComponent component : SdmxComponent.values()) {
            if (component.kind() == kind) {
                xml.start(element, "id", component.name());
                xml.text("str:ConceptIdentity", MODEL + "conceptscheme.Concept=" + CONCEPTS + "." + component.name());
                xml.start("str:LocalRepresentation");
                representation(component);
                xml.end();
                if (kind == SdmxComponent.Kind.ATTRIBUTE) {
                    xml.start("str:AttributeRelationship")
                            .empty("str:Observation")
                            .end();
                }
                xml.end();
            }
        }
    }

    private void representation(SdmxComponent component) {
        if (!component.codelist().isEmpty()) {
            xml.text(
                    "str:Enumeration",
                    MODEL + "codelist.Codelist=" + SdmxComponent.AGENCY + ":" + component.codelist() + VERSION);
        } else {
            String type =
                    switch (component.kind()) {
                        case TIME -> "ObservationalTimePeriod";
                        case MEASURE -> "Decimal";
                        default -> "String";
                    };
            xml.empty("str:TextFormat", "textType", type);
        }
    }

    private void names(Map<String, String> names) {
        names.forEach((language, name) -> xml.text("com:Name", name, "xml:lang", language));
    }
}
