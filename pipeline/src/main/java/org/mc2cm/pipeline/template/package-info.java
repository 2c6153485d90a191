/** From the catalogue to the workbook that a city fills: submission sheet, long form, matrices, code lists. */
@NullMarked
package org.mc2cm.pipeline.template;

import org.jspecify.annotations.NullMarked;
