/** The restricted store: submissions, observations with their cells, findings and vintages in one DuckDB file. */
@NullMarked
package org.mc2cm.pipeline.store;

import org.jspecify.annotations.NullMarked;
