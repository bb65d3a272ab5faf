/** Who was told of a meeting, and who will come by what they answered. */
@NullMarked
package org.huixu.domain.notice;

import org.jspecify.annotations.NullMarked;
