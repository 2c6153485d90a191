/** Files that want to do harm, or that harm came to: each is read, or refused with a named finding, in seconds. */
@NullMarked
package org.mc2cm.pipeline.hostile;

import org.jspecify.annotations.NullMarked;
