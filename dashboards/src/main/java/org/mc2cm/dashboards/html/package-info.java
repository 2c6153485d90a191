/** Pages for browsers: one self-contained file each, of the same tree of words and figures that is printed as PDF. */
@NullMarked
package org.mc2cm.dashboards.html;

import org.jspecify.annotations.NullMarked;
