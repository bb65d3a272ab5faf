/** The table at the door: signing in on a screen of its own. */
@NullMarked
package org.huixu.desktop.meeting.door;

import org.jspecify.annotations.NullMarked;
