/** The synthetic inbox: invented figures of believable size, written through the template and marked as invented. */
@NullMarked
package org.mc2cm.pipeline.sample;

import org.jspecify.annotations.NullMarked;
