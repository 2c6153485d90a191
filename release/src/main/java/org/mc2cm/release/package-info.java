/** The format of an edition: its tables, their writer, and a reader that checks every hash. */
@NullMarked
package org.mc2cm.release;

import org.jspecify.annotations.NullMarked;
