/** The week of the leaders (一周会议安排表): what is on, what was published, what changed since, and its paper. */
@NullMarked
package org.huixu.application.week;

import org.jspecify.annotations.NullMarked;
