/** The commands; plain Java. */
@NullMarked
package org.mc2cm.pipeline.cli;

import org.jspecify.annotations.NullMarked;
