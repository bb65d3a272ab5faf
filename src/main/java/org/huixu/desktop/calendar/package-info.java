/** The view of the meetings: month, week, day, list and year of the office's calendar. */
@NullMarked
package org.huixu.desktop.calendar;

import org.jspecify.annotations.NullMarked;
