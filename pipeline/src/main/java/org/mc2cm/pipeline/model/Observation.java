package org.mc2cm.pipeline.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One value that a city filed, normalised, with the cell it came from. Blank dimensions are already resolved as
 * contract section 4 says; dimName and dimCode are empty when unused.
 *
 * @param member member id from the row or the submission sheet, empty for the participant itself
 * @param value null when missing, hidden or refused
 * @param low bounds of a value the city hid ({@code <5} is 1 to 4), null when it has none
 * @param obsStatus SDMX OBS_STATUS; {@code A} for a plain value
 * @param confStatus SDMX CONF_STATUS; {@code F} for a free value
 * @param indicatorCode the check code typed by the city, may be empty
 * @param sheet where the value stands
 * @param cell A1 of the value
 * @param row zero-based row of the value
 * @param raw the text exactly as in the cell
 */
public record Observation(
        String member,
        String element,
        String sex,
        String age,
        String migstat,
        String dimName,
        String dimCode,
        @Nullable BigDecimal value,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        String obsStatus,
        String confStatus,
        String sourceType,
        String indicatorCode,
        String sheet,
        String cell,
        int row,
        String raw) {

    /** What may stand only once in a submission. */
    public Key key() {
        return new Key(member, element, sex, age, migstat, dimName, dimCode);
    }

    /** This observation with another OBS_STATUS. */
    public Observation withObsStatus(String status) {
        return new Observation(
                member,
                element,
                sex,
                age,
                migstat,
                dimName,
                dimCode,
                value,
                low,
                high,
                status,
                confStatus,
                sourceType,
                indicatorCode,
                sheet,
                cell,
                row,
                raw);
    }

    /** An observation's key, contract section 4. */
    public record Key(
            String member, String element, String sex, String age, String migstat, String dimName, String dimCode) {}
}
