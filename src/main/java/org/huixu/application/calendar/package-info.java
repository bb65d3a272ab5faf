/** Taking in public holidays and make-up days. */
@NullMarked
package org.huixu.application.calendar;

import org.jspecify.annotations.NullMarked;
