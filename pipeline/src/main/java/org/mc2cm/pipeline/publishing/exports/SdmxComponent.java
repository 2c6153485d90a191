package org.mc2cm.pipeline.publishing.exports;

import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.publishing.exports.ValueLine.Column;

/** The components of the data structure, in its order: dimensions, measures, attributes. */
enum SdmxComponent {
    FREQ(Kind.DIMENSION, null, "CL_FREQ", "Frequency"),
    INDICATOR(Kind.DIMENSION, Column.INDICATOR, "CL_INDICATOR", "Indicator"),
    REF_AREA(Kind.DIMENSION, Column.AREA, "CL_AREA", "Participant, municipality or the network"),
    WINDOW(Kind.DIMENSION, Column.WINDOW, "CL_WINDOW", "Quarters that the figure covers"),
    SEX(Kind.DIMENSION, Column.SEX, "CL_SEX", "Sex"),
    AGE(Kind.DIMENSION, Column.AGE, "CL_AGE", "Age"),
    MIGSTAT(Kind.DIMENSION, Column.MIGSTAT, "CL_MIGSTAT", "Migration status"),
    BREAKDOWN(Kind.DIMENSION, Column.DIM_NAME, "CL_BREAKDOWN", "Further breakdown, or derived measure"),
    BREAKDOWN_CODE(Kind.DIMENSION, Column.DIM_CODE, "CL_BREAKDOWN_CODE", "Code of the further breakdown"),
    TIME_PERIOD(Kind.TIME, Column.QUARTER, "", "Quarter in which the window ends"),
    OBS_VALUE(Kind.MEASURE, Column.VALUE, "", "Value on the scale of its unit"),
    LOWER(Kind.MEASURE, Column.LOWER, "", "Lower limit of the 95 per cent interval"),
    UPPER(Kind.MEASURE, Column.UPPER, "", "Upper limit of the 95 per cent interval"),
    NUMERATOR(Kind.MEASURE, Column.NUMERATOR, "", "Protected count above the line"),
    DENOMINATOR(Kind.MEASURE, Column.DENOMINATOR, "", "Protected count below the line"),
    VALUE_ID(Kind.ATTRIBUTE, Column.VALUE_ID, "", "Identifier of the value, the same in every edition"),
    AREA_LEVEL(Kind.ATTRIBUTE, Column.AREA_LEVEL, "CL_AREA_LEVEL", "Level of the area"),
    UNIT_MEASURE(Kind.ATTRIBUTE, Column.UNIT, "", "Unit of measure"),
    DISPLAY(Kind.ATTRIBUTE, Column.DISPLAY, "", "The value as pages print it, rounded"),
    OBS_STATUS(Kind.ATTRIBUTE, Column.OBS_STATUS, "CL_OBS_STATUS", "Observation status"),
    CONF_STATUS(Kind.ATTRIBUTE, Column.CONF_STATUS, "CL_CONF_STATUS", "Confidentiality status"),
    SOURCE_TYPE(Kind.ATTRIBUTE, Column.SOURCE_TYPE, "", "Type of source"),
    CITIES(Kind.ATTRIBUTE, Column.CITIES, "", "Participants in a value of the network"),
    COVERAGE(Kind.ATTRIBUTE, Column.COVERAGE, "", "Their share of the migrant population"),
    METHOD(Kind.ATTRIBUTE, Column.METHOD, "", "Method of the interval, or why there is no value");

    enum Kind {
        DIMENSION,
        TIME,
        MEASURE,
        ATTRIBUTE
    }

    static final String AGENCY = "MC2CM";
    static final String DATAFLOW = AGENCY + ":INDICATORS(1.0.0)";

    /** What stands for an empty breakdown: a dimension of SDMX is never empty. */
    static final String NOT_APPLICABLE = "_Z";

    private final Kind kind;
    private final @Nullable Column column;
    private final String codelist;
    private final String label;

    SdmxComponent(Kind kind, @Nullable Column column, String codelist, String label) {
        this.kind = kind;
        this.column = column;
        this.codelist = codelist;
        this.label = label;
    }

    Kind kind() {
        return kind;
    }

    boolean isDimension() {
        return kind == Kind.DIMENSION;
    }

    /** Where values.csv has it; null for what is the same in every row. */
    @Nullable
    Column column() {
        return column;
    }

    /** Empty where any value may stand. */
    String codelist() {
        return codelist;
    }

    String label() {
        return label;
    }
}
