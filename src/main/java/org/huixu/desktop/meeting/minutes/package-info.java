/** The minutes of a meeting: its text block by block, and the chain to the archive. */
@NullMarked
package org.huixu.desktop.meeting.minutes;

import org.jspecify.annotations.NullMarked;
