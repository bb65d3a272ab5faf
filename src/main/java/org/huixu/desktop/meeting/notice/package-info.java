/** Who was told of a meeting, who is to be told again, and what was answered. */
@NullMarked
package org.huixu.desktop.meeting.notice;

import org.jspecify.annotations.NullMarked;
