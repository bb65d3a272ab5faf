/** Ports to whatever keeps the entities, and the one description of their shape. */
@NullMarked
package org.huixu.application.store;

import org.jspecify.annotations.NullMarked;
