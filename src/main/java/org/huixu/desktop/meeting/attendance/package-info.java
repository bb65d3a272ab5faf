/** Leave, who is in the room, and the quorum. */
@NullMarked
package org.huixu.desktop.meeting.attendance;

import org.jspecify.annotations.NullMarked;
