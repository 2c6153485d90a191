package org.mc2cm.pipeline.reading;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import org.mc2cm.pipeline.finding.Finding;
import org.mc2cm.pipeline.finding.rules.Messes;

/** Ends the reading of a workbook that is damaged or over a limit. It never leaves this package: it is a finding. */
final class Refusal extends IOException {

    private static final long serialVersionUID = 1;
    private static final int SEEN = 80;

    @SuppressWarnings("serial") // it is caught where it is thrown and never written
    private final Finding finding;

    private Refusal(Finding finding) {
        super(finding.message());
        this.finding = finding;
    }

    /** About the whole file. */
    static Refusal of(String message, String... arguments) {
        return at("", "", "", message, arguments);
    }

    static Refusal at(String sheet, String cell, String seen, String message, String... arguments) {
        return new Refusal(Messes.at(sheet, cell, shorten(seen), message, arguments));
    }

    /** What a failure of the zip or the parser amounts to. The parser wraps what its stream throws. */
    static Refusal from(Throwable failure, String part) {
        for (@Nullable Throwable t = failure; t != null; t = cause(t)) {
            if (t instanceof Refusal refusal) {
                return refusal;
            }
            if (t instanceof IOException) {
                return of("M34.part_damaged", shorten(part));
            }
        }
        return of("M34.xml", shorten(part));
    }

    private static @Nullable Throwable cause(Throwable t) {
        if (t instanceof XMLStreamException x && x.getNestedException() != null) {
            return x.getNestedException();
        }
        return t.getCause();
    }

    private static String shorten(String text) {
        return text.length() <= SEEN ? text : text.substring(0, SEEN);
    }

    Finding finding() {
        return finding;
    }
}
