/** Meetings: the months, and the workspace of one meeting. */
@NullMarked
package org.huixu.desktop.meeting;

import org.jspecify.annotations.NullMarked;
