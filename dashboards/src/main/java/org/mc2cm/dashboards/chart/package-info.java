/** Charts and the map, drawn as vectors from plain records; the only place that knows JFreeChart. */
@NullMarked
package org.mc2cm.dashboards.chart;

import org.jspecify.annotations.NullMarked;
