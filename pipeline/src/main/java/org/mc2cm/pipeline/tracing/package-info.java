/** Who has reported, and whether a release is what it says it is. */
@NullMarked
package org.mc2cm.pipeline.tracing;

import org.jspecify.annotations.NullMarked;
