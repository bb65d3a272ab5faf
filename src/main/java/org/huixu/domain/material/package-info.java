/** Papers of the items, their versions and the two delivery rounds. */
@NullMarked
package org.huixu.domain.material;

import org.jspecify.annotations.NullMarked;
