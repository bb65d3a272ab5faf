/** Seat plans and name cards. */
@NullMarked
package org.huixu.application.seating;

import org.jspecify.annotations.NullMarked;
