package org.mc2cm.pipeline.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A participant, a member that reports for an association or beside a city, or an observer.
 *
 * @param id such as {@code MA-TNG}
 * @param country ISO 3166-1 alpha-2
 * @param latitude degrees, null for an association
 * @param languages official languages, first is the default of its workbook
 * @param currency ISO 4217
 * @param aliases names accepted besides {@code name}
 * @param memberOf the participant that a member belongs to, null for others
 */
public record Place(
        String id,
        Kind kind,
        LocalText name,
        String country,
        LocalText countryName,
        @Nullable Double latitude,
        @Nullable Double longitude,
        List<String> languages,
        String currency,
        List<String> aliases,
        @Nullable String memberOf) {

    public enum Kind {
        /** A participant that is a city. */
        CITY,
        /** A participant that is the sum of its members (FAMSI). */
        ASSOCIATION,
        /** A municipality of an association: counts as a municipality, not as a participant. */
        MEMBER,
        /** A second reporter of a city (Lyon's two). */
        REPORTER,
        /** Stored, never in a network figure. */
        OBSERVER
    }

    public boolean participant() {
        return kind == Kind.CITY || kind == Kind.ASSOCIATION;
    }

    /** The language of its workbook unless another is asked for: the first official one that the network writes. */
    public String workbookLanguage() {
        return languages.stream()
                .filter(LocalText.LANGUAGES::contains)
                .findFirst()
                .orElse("en");
    }

    public boolean municipality() {
        return kind == Kind.CITY || kind == Kind.MEMBER;
    }
}
