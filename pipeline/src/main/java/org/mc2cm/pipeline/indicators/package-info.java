/** From the current observations to true counts and the rows a release will have, and the estimators for their values. */
@NullMarked
package org.mc2cm.pipeline.indicators;

import org.jspecify.annotations.NullMarked;
