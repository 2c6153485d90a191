/** PNG images of charts and pages: framed, labelled, with alternative text inside and beside them. */
@NullMarked
package org.mc2cm.dashboards.image;

import org.jspecify.annotations.NullMarked;
