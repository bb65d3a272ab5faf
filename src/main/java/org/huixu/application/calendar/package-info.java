/** What is on and when: the calendar, and taking in public holidays and make-up days. */
@NullMarked
package org.huixu.application.calendar;

import org.jspecify.annotations.NullMarked;
