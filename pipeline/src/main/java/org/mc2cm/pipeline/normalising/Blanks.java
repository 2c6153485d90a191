package org.mc2cm.pipeline.normalising;

import org.mc2cm.pipeline.catalogue.DataElement;

/** What a blank dimension means (contract, section 4). */
final class Blanks {

    private Blanks() {}

    static String sex(DataElement element, String sex) {
        return !sex.isEmpty() ? sex : "F".equals(element.sexes()) ? "F" : "_T";
    }

    static String migstat(DataElement element, String migstat) {
        return migstat.isEmpty() ? element.population() : migstat;
    }

    static String total(String code) {
        return code.isEmpty() ? "_T" : code;
    }
}
