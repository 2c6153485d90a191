/** A workbook's file becomes verbatim cells: text, typed numbers, formats and places, nothing interpreted. */
@NullMarked
package org.mc2cm.pipeline.reading;

import org.jspecify.annotations.NullMarked;
