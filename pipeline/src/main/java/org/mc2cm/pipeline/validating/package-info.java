/** The rules that a normalised workbook must pass, one class each, and what becomes of the file. */
@NullMarked
package org.mc2cm.pipeline.validating;

import org.jspecify.annotations.NullMarked;
