/** Findings: what was wrong in a city's workbook, where, and what to do. */
@NullMarked
package org.mc2cm.pipeline.finding;

import org.jspecify.annotations.NullMarked;
