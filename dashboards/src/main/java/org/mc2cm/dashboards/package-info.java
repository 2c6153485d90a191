/** From an edition to its pages and pictures; knows nothing but a release. */
@NullMarked
package org.mc2cm.dashboards;

import org.jspecify.annotations.NullMarked;
