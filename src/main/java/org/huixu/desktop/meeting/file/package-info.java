/** The part of a meeting's workspace that holds its files, and the papers that can be printed now. */
@NullMarked
package org.huixu.desktop.meeting.file;

import org.jspecify.annotations.NullMarked;
