/** Checked tables to an edition: files beside, then a manifest, then one move into place. */
@NullMarked
package org.mc2cm.pipeline.publishing;

import org.jspecify.annotations.NullMarked;
