/** The same published rows in the forms that other programs read: SDMX, HXL, IATI, a data package, a workbook. */
@NullMarked
package org.mc2cm.pipeline.publishing.exports;

import org.jspecify.annotations.NullMarked;
