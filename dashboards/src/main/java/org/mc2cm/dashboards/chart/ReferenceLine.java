package org.mc2cm.dashboards.chart;

/** The network's value as a dashed line with its label, such as {@code network, women 63 %}. */
public record ReferenceLine(double at, String label) {}
