package org.mc2cm.pipeline.catalogue;

/**
 * Something a city counts.
 *
 * @param population the migstat that a blank means: {@code MIG} or {@code _T}
 * @param disclosureClass S1, S2, S3, S3+S1 or S4: the strictest of the indicators that use it ({@code pop_*} and
 *     {@code hh_*} are S2)
 * @param sexes which sex codes may be filed: {@code ALL}, {@code F} for elements of women alone, {@code _T} for
 *     institutional ones
 * @param bandDimension WAITBAND, STAYBAND or RECOGBAND for elements filed by band, else empty
 * @param count whether it must be a whole number (money is not)
 */
public record DataElement(
        String id,
        LocalText name,
        String unit,
        Time time,
        String population,
        String disclosureClass,
        String sexes,
        String bandDimension,
        boolean count,
        String theme) {

    public enum Time {
        FLOW,
        STOCK,
        YTD,
        YEAR,
        SURVEY
    }

    /** Whether a missing one is carried forward, at most four quarters: populations and households. */
    public boolean carriedForward() {
        return id.startsWith("pop_") || id.startsWith("hh_");
    }
}
