/** Workbooks written as raw XML, for tests that must not depend on the library that reads or writes them. */
@NullMarked
package org.mc2cm.pipeline.rawxml;

import org.jspecify.annotations.NullMarked;
