/** The view of the meetings: month, week, day, list and year; the sheet of a week, calendar files. */
@NullMarked
package org.huixu.desktop.calendar;

import org.jspecify.annotations.NullMarked;
