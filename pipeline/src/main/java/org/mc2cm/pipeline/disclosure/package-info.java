/** Indicator tables become checked tables: small counts, their partners, rounding, and the audit that must pass. */
@NullMarked
package org.mc2cm.pipeline.disclosure;

import org.jspecify.annotations.NullMarked;
