/** Who is invited to a meeting and why, against what the regulation says. */
@NullMarked
package org.huixu.desktop.meeting.people;

import org.jspecify.annotations.NullMarked;
