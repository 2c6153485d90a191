/** HTML and drawings to tagged, archival PDF with the same bytes on every run; the only place that knows the PDF library. */
@NullMarked
package org.mc2cm.dashboards.pdf;

import org.jspecify.annotations.NullMarked;
