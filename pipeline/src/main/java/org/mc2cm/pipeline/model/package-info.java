/** What the stages hand on to each other: records, no behaviour of a stage. */
@NullMarked
package org.mc2cm.pipeline.model;

import org.jspecify.annotations.NullMarked;
