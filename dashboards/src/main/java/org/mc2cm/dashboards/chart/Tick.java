package org.mc2cm.dashboards.chart;

/** A place on an axis and the words printed there. */
public record Tick(double at, String label) {}
