/** What is to be seen to for a meeting, who does it and whether it is done. */
@NullMarked
package org.huixu.desktop.meeting.arrangement;

import org.jspecify.annotations.NullMarked;
