package org.mc2cm.pipeline.finding;

import java.util.List;

/**
 * One thing that a rule noticed in a workbook.
 *
 * @param sheet sheet name, empty when the finding is about the whole file
 * @param cell A1, empty when about a sheet or file
 * @param rule stable code, {@code M01} to {@code M35} and the file codes
 * @param element element id, may be empty
 * @param seen what stands there; never anything that looks like personal data
 * @param message key in the message files (findings_en.properties and its four sisters)
 * @param arguments for the message, in order
 */
public record Finding(
        String sheet,
        String cell,
        String rule,
        Severity severity,
        String element,
        String seen,
        String message,
        List<String> arguments) {}
