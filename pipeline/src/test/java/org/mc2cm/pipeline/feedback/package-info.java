/** What the cities get back. */
@NullMarked
package org.mc2cm.pipeline.feedback;

import org.jspecify.annotations.NullMarked;
