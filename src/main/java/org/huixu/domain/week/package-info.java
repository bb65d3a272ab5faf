/** The week of the leaders as it was published (一周会议安排表). */
@NullMarked
package org.huixu.domain.week;

import org.jspecify.annotations.NullMarked;
