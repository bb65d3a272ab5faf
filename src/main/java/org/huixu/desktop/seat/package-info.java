/** Who is at the desk (经办人). */
@NullMarked
package org.huixu.desktop.seat;

import org.jspecify.annotations.NullMarked;
