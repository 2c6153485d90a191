/** What stands on each page: an edition's rows to sentences, tables and drawings, as a document tree. */
@NullMarked
package org.mc2cm.dashboards.page;

import org.jspecify.annotations.NullMarked;
