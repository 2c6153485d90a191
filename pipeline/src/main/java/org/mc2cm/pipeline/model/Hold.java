package org.mc2cm.pipeline.model;

/**
 * What a participant asked for its figures of a quarter.
 *
 * @param participant such as {@code MA-TNG}
 * @param kind as it takes effect
 * @param asked as the city asked: {@link Kind#UNNAMED} takes effect as {@link Kind#HELD} while fewer than three cities
 *     that reported appear so
 * @param until the day up to which the city asked for it, in ISO form; empty for no day
 * @param reason in the coordinator's words
 */
public record Hold(String participant, Quarter quarter, Kind kind, Kind asked, String until, String reason) {

    public enum Kind {
        /** No figure of the city is shown, and none is in a network value. */
        HELD,
        /** The city is in the network's values; its own rows are withheld. */
        UNNAMED;

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** One line for the identity of a run and the inputs of an edition. */
    public String line() {
        return "hold " + participant + " " + quarter + " " + kind.code() + " " + asked.code();
    }
}
