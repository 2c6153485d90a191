package org.mc2cm.dashboards.chart;

/** Which way the page is read. */
public enum Direction {
    LTR,
    RTL
}
