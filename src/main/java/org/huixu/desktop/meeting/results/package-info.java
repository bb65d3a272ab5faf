/** What came of the items while the meeting is in session. */
@NullMarked
package org.huixu.desktop.meeting.results;

import org.jspecify.annotations.NullMarked;
