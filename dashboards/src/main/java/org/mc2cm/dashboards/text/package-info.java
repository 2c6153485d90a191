/** The words of the pages: message files in ICU form, and how numbers and quarters are written in a language. */
@NullMarked
package org.mc2cm.dashboards.text;

import org.jspecify.annotations.NullMarked;
