/** The part of a meeting's workspace that shows what the rules say about it. */
@NullMarked
package org.huixu.desktop.meeting.finding;

import org.jspecify.annotations.NullMarked;
