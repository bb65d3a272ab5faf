/** The first view of the day: what is due, by time, and the meetings that come. */
@NullMarked
package org.huixu.desktop.today;

import org.jspecify.annotations.NullMarked;
