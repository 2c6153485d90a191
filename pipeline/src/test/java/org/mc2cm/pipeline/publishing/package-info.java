@NullMarked
package org.mc2cm.pipeline.publishing;

import org.jspecify.annotations.NullMarked;
