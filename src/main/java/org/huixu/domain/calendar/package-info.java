/** Working days under the Chinese public holidays. */
@NullMarked
package org.huixu.domain.calendar;

import org.jspecify.annotations.NullMarked;
