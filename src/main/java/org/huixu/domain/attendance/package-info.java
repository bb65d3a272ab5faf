/** Leave asked and granted, and who was in the room from when to when. */
@NullMarked
package org.huixu.domain.attendance;

import org.jspecify.annotations.NullMarked;
