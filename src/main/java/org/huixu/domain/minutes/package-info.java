/** Minutes as blocks, their chain of review, signature, number and issue. */
@NullMarked
package org.huixu.domain.minutes;

import org.jspecify.annotations.NullMarked;
