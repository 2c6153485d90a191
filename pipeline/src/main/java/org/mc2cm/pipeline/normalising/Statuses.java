package org.mc2cm.pipeline.normalising;

import java.util.Optional;
import java.util.Set;

/** A value together with the OBS_STATUS and CONF_STATUS typed beside it. */
final class Statuses {

    private static final Set<String> WITHOUT_NUMBER = Set.of("O", "M", "L");

    private Statuses() {}

    /**
     * @param obs as typed, empty when blank
     * @param conf as typed, empty when blank
     * @return empty when a number stands beside a status that says there is none
     */
    static Optional<Value> together(Value value, String obs, String conf) {
        boolean hidden = !conf.isEmpty() && !"F".equals(conf) || "Q".equals(obs);
        if (hidden) {
            String mark = conf.isEmpty() || "F".equals(conf) ? "C" : conf;
            return Optional.of(new Value(null, value.low(), value.high(), "Q", mark));
        }
        if (value.number() != null) {
            return WITHOUT_NUMBER.contains(obs)
                    ? Optional.empty()
                    : Optional.of(new Value(value.number(), null, null, obs.isEmpty() ? "A" : obs, "F"));
        }
        boolean refined = value.blank() && WITHOUT_NUMBER.contains(obs);
        return Optional.of(refined ? Value.answer(obs, "F") : value);
    }
}
