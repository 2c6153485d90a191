/** The catalogue in config/, read and checked: network, dimensions, elements, indicators, instruments, disclosure classes. */
@NullMarked
package org.mc2cm.pipeline.catalogue;

import org.jspecify.annotations.NullMarked;
