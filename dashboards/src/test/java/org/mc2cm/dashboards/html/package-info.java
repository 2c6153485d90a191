/** Pages for browsers, in a browser. */
@NullMarked
package org.mc2cm.dashboards.html;

import org.jspecify.annotations.NullMarked;
