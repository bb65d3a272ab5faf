/** Where people sit in a meeting room. */
@NullMarked
package org.huixu.domain.seating;

import org.jspecify.annotations.NullMarked;
