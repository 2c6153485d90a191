/** An attacker who has release folders and the public catalogue alone. */
@org.jspecify.annotations.NullMarked
package org.mc2cm.pipeline.attack;
