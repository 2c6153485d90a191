package org.mc2cm.pipeline.template;

/** The workbook's colours, ARGB. The themes are those of the printed pages. */
final class Ink {

    static final String TEXT = "FF1D2733";
    static final String MUTED = "FF5B6775";
    static final String FAINT = "FF8A94A0";
    static final String LINE = "FFD9DEE4";
    static final String EDGE = "FFB8C0CA";
    static final String WHITE = "FFFFFFFF";
    /** Where a figure is typed. */
    static final String INPUT = "FFFFF9E3";
    /** Where none can be. */
    static final String CLOSED = "FFE1E5EA";

    static final String PALE = "FFF4F6F8";
    static final String NOTICE = "FFFFF0C2";
    static final String NOTICE_TEXT = "FF7A5200";
    static final String WRONG = "FFF8D7D3";

    private Ink() {}
}
