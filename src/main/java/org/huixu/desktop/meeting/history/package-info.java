/** The part of a meeting's workspace that tells who did what when. */
@NullMarked
package org.huixu.desktop.meeting.history;

import org.jspecify.annotations.NullMarked;
