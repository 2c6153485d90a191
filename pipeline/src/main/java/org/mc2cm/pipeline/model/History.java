package org.mc2cm.pipeline.model;

import java.math.BigDecimal;
import java.util.Map;

/** What a participant filed before, newest vintage only. */
@FunctionalInterface
public interface History {

    /**
     * @return the plain numbers (neither missing nor hidden) of that quarter by key; empty if nothing was filed
     */
    Map<Observation.Key, BigDecimal> values(String participant, Quarter quarter);
}
