/** Leave and attendance over several meetings (出席). */
@NullMarked
package org.huixu.desktop.attendance;

import org.jspecify.annotations.NullMarked;
