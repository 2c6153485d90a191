/** What goes back to the cities: one row a file, one row a finding. */
@NullMarked
package org.mc2cm.pipeline.feedback;

import org.jspecify.annotations.NullMarked;
