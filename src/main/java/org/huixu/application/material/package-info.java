/** Papers of items and their delivery. */
@NullMarked
package org.huixu.application.material;

import org.jspecify.annotations.NullMarked;
