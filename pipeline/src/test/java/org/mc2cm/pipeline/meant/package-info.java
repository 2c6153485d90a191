/** Random tables whose figures are known beforehand, written in random layouts and messes, and read. */
@NullMarked
package org.mc2cm.pipeline.meant;

import org.jspecify.annotations.NullMarked;
