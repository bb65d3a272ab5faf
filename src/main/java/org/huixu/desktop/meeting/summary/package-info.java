/** The summary of a meeting: its timetable counted back from the day, and how far each part is. */
@NullMarked
package org.huixu.desktop.meeting.summary;

import org.jspecify.annotations.NullMarked;
