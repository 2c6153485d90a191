package org.mc2cm.pipeline.model;

/**
 * Residents of a city that are counted by another definition of migrants than the network's (comparability grade C).
 *
 * @param element one that counts residents or households
 */
public record OtherDefinition(String area, String element, String quarter, String window) {}
