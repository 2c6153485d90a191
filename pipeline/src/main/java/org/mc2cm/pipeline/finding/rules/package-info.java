/** The 35 messes of city files, a class each: its code, its messages and how grave each is, and what of it a text alone tells. */
@NullMarked
package org.mc2cm.pipeline.finding.rules;

import org.jspecify.annotations.NullMarked;
