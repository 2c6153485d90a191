/** The files of the inbox: which there are, their fingerprints, what kind they are, and whether they may be opened. */
@NullMarked
package org.mc2cm.pipeline.inbox;

import org.jspecify.annotations.NullMarked;
