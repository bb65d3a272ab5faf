/** Flat rows for lists, calendars and boards. */
@NullMarked
package org.huixu.application.list;

import org.jspecify.annotations.NullMarked;
