/** Meetings, who is invited to them and why, and what was discussed. */
@NullMarked
package org.huixu.domain.meeting;

import org.jspecify.annotations.NullMarked;
