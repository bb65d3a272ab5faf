/** Who sits where in a meeting. */
@NullMarked
package org.huixu.desktop.meeting.seating;

import org.jspecify.annotations.NullMarked;
