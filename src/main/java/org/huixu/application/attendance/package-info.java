/** Leave and presence. */
@NullMarked
package org.huixu.application.attendance;

import org.jspecify.annotations.NullMarked;
