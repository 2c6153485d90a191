/** The only Spring: the quarterly job, its steps in order, its lock and its recovery. */
@NullMarked
package org.mc2cm.pipeline.jobs;

import org.jspecify.annotations.NullMarked;
