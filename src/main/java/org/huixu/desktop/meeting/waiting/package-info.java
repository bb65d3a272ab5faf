/** What the screen of the waiting room shows: where the meeting is, and who is to get ready. */
@NullMarked
package org.huixu.desktop.meeting.waiting;

import org.jspecify.annotations.NullMarked;
