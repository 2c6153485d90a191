/** From verbatim cells to observations: headers, codes, numbers, places, and the mappings of sheets that others designed. */
@NullMarked
package org.mc2cm.pipeline.normalising;

import org.jspecify.annotations.NullMarked;
