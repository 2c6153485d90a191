/** The program as it is typed: whole runs, and what it says when something is wrong. */
@NullMarked
package org.mc2cm.pipeline.cli;

import org.jspecify.annotations.NullMarked;
